import type { StorybookConfig } from "@storybook/web-components-vite";

/** The stories of the tools. Asks nothing of the network, neither when it is made nor when it is looked at. */
const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../stories/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  // Stories open files as a page does, by their addresses.
  staticDirs: [
    { from: "../packages/content/example", to: "/content" },
    { from: "../schemas/examples", to: "/examples" },
    { from: "../stories/templates", to: "/templates" },
    { from: "../stories/faulty", to: "/faulty" },
  ],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
    enableCrashReports: false,
  },
  features: {
    // The ground is the element's own, light or dark.
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      conditions: [
        "askelmat-source",
        "module",
        "browser",
        "development|production",
      ],
    },
    // Storybook's own parts are large; ours have a budget of their own.
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
