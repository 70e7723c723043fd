// A launcher for @web/test-runner that drives an installed Firefox by WebDriver BiDi.
import { chromeLauncher } from "@web/test-runner-chrome";

/** @param {{firefox: string}} programs */
export function firefoxLauncher({ firefox }) {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: "firefox",
      executablePath: firefox,
      extraPrefsFirefox: {
        // A panel of downloads would take the focus from the page for good.
        "browser.download.alwaysOpenPanel": false,
        // Nor may a dialog for printing, which stops the page.
        "print.enabled": false,
        // No background traffic.
        "app.normandy.enabled": false,
        "app.update.enabled": false,
        "browser.safebrowsing.downloads.remote.enabled": false,
        "datareporting.healthreport.uploadEnabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "services.settings.server": "data:,",
      },
    },
  });
  launcher.name = "Firefox";
  // What the browser itself shows now and then takes the focus from the page.
  launcher.beforeKeys = async (page) => {
    const hasFocus = await page.evaluate(() => document.hasFocus());
    if (!hasFocus) await page.bringToFront();
  };
  launcher.afterKeys = (page) =>
    page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  return launcher;
}
