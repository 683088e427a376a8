// What breaks clients from one version of the OpenAPI schema to the next.

import { apiCompare } from "api-smart-diff";

/** Each breaking change once, as a line such as `GET /events 200 items[].title: removed`. */
export function breaking_changes(before, after) {
  // What changes in a component is found again, and judged, wherever an operation uses it.
  const diffs = apiCompare(bare(before), bare(after)).diffs.filter(({ path }) => path[0] === "paths" && path.length > 1);
  return [...new Set(diffs.filter(is_breaking).map((diff) => `${place(diff, before)}: ${change(diff)}`))].sort();
}

// Words constrain nothing, and the library takes what they are said of for another type.
function bare(schema) {
  const without_words = (key, value) => (key === "description" && typeof value === "string" ? undefined : value);
  return JSON.parse(JSON.stringify(schema, without_words));
}

// Our policy besides the library's: answers may gain values, which clients have to expect; a field keeps its type;
// and that a field which is gone is no longer required goes without saying.
function is_breaking({ type, action, path, before }, _, diffs) {
  const keyword = path.findLast((step) => typeof step === "string");
  if (!path.includes("responses")) return type === "breaking";
  if (keyword === "enum" && action === "add") return false;
  if (keyword === "required" && action === "remove") {
    const field = [...path.slice(0, -2), "properties", before].join("\n");
    return !diffs.some((other) => other.action === "remove" && other.path.join("\n") === field);
  }
  return type === "breaking" || (keyword === "type" && action === "replace");
}

// How a step of the path to what changed is told; some take the step that follows along.
const STEPS = {
  parameters: (steps, parameters, diff) => ` ?${(parameters[steps.shift()] ?? diff.after).name}`,
  responses: (steps) => ` ${steps.shift()}`,
  content: (steps) => ` ${steps.shift()}`.replace(steps.length ? " application/json" : "", ""),
  schema: () => " ",
  properties: (steps) => `.${steps.shift()}`,
  items: () => "[]",
};

function place(diff, schema) {
  const [, route, method = "", ...steps] = diff.path;
  // Numbered as in the old schema; a new one comes behind its last.
  const parameters = schema.paths[route]?.[method]?.parameters ?? [];
  let said = `${method.toUpperCase()} ${route}`;
  while (steps.length) {
    const step = steps.shift();
    if (Object.hasOwn(STEPS, step)) said += STEPS[step](steps, parameters, diff);
    else if (typeof step === "string") said += ` ${step}`;
  }
  return said.trim().replace(/ +\.?/g, " ");
}

function change({ action, path, before, after }) {
  if (action === "replace") return `${JSON.stringify(before)} became ${JSON.stringify(after)}`;
  const [keyword, key] = path.slice(-2);
  const value = before ?? after;
  // What has a name of its own is told by it.
  const is_named = typeof value === "object" && (typeof key === "string" || keyword === "parameters");
  return `${is_named ? "" : `${JSON.stringify(value)} `}${action === "add" ? "added" : "removed"}`;
}
