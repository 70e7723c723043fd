import {
  columnsOf,
  fieldOf,
  parseTarget,
  rowsOf,
  sectionsOf,
  type Column,
  type Json,
  type Section,
  type Template,
} from "@askelmat/core";

/** A member of a row, and what its column is called. */
export interface Member {
  readonly field: string;
  readonly title: Json | undefined;
  readonly isText: boolean;
}

/** What the rows of a list hold, in the template's order; a party's role is a member of its own. */
export function membersAt(
  template: Template,
  place: string,
): readonly Member[] {
  const [id, , inner] = parseTarget(place)?.segments ?? [];
  const section = sectionsOf(template).find((one) => one.id === id);
  const owner: Section | Column | undefined =
    inner === undefined || !section
      ? section
      : columnsOf(section).find((column) => fieldOf(column) === inner);
  if (!owner) return [];
  return columnsOf(owner).flatMap((column): Member[] => {
    const roles = rowsOf(column, "roles");
    const isText = column.type === "text";
    return roles.length > 0
      ? roles.map((role) => ({
          field: role.id,
          title: role["title"],
          isText: false,
        }))
      : [{ field: fieldOf(column), title: column.title, isText }];
  });
}

/** The texts of a list's rows; one without a name when the template tells of none. */
export function textsAt(template: Template, place: string): readonly Member[] {
  const texts = membersAt(template, place).filter(({ isText }) => isText);
  return texts.length > 0
    ? texts
    : [{ field: "text", title: undefined, isText: true }];
}
