// What breaks clients and what does not: the committed schema, changed in one way at a time.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { breaking_changes } from "./changes.mjs";

const TEXT = readFileSync(new URL("schema.json", import.meta.url), "utf8");
const get = (schema, path) => schema.paths[path].get;
const parameter = (schema, name) => get(schema, "/events").parameters.find((one) => one.name === name);
const model = (schema, name) => schema.components.schemas[name];
const changed = (change) => {
  const schema = JSON.parse(TEXT);
  change(schema);
  return schema;
};
const broken_by = (change) => breaking_changes(JSON.parse(TEXT), changed(change));
const forget = (list, value) => list.splice(list.indexOf(value), 1);
/** The same change of a quote wherever one is answered. */
const of_quotes = (change, field = "") => [
  `GET /articles/{id}/text 200 records.quotes[]${field}${change}`,
  `GET /quotes 200 items[]${field}${change}`,
  `GET /quotes/{id} 200${field.replace(".", " ")}${change}`,
];

const BREAKING = {
  "a path is gone": [(schema) => delete schema.paths["/mentions"], ["GET /mentions: removed"]],
  "a parameter is gone": [
    (schema) => forget(get(schema, "/events").parameters, parameter(schema, "place")),
    ["GET /events ?place: removed"],
  ],
  "a parameter is required": [
    (schema) => (parameter(schema, "from").required = true),
    ["GET /events ?from required: true added"],
  ],
  "a new parameter is required": [
    (schema) => get(schema, "/events").parameters.unshift({ name: "key", in: "query", required: true, schema: {} }),
    ["GET /events ?key: added"],
  ],
  "a parameter takes fewer values": [
    (schema) => forget(parameter(schema, "sort").schema.enum, "position"),
    ['GET /events ?sort enum: "position" removed'],
  ],
  "a list of parameter values takes fewer": [
    (schema) => forget(model(schema, "Relation").enum, "disputes"),
    ['GET /quotes ?relation [] anyOf enum: "disputes" removed'],
  ],
  "a parameter's maximum is lower": [
    (schema) => (parameter(schema, "limit").schema.maximum = 100),
    ["GET /events ?limit maximum: 200 became 100"],
  ],
  "a parameter's values are longer": [
    (schema) => (parameter(schema, "actor").schema.items.minLength = 3),
    ["GET /events ?actor [] minLength: 1 became 3"],
  ],
  "a parameter's default is another": [
    (schema) => (parameter(schema, "sort").schema.default = "-date"),
    ['GET /events ?sort default: "date" became "-date"'],
  ],
  "a status is gone": [(schema) => delete get(schema, "/dataset").responses["503"], ["GET /dataset 503: removed"]],
  "a media type is gone": [
    (schema) => (get(schema, "/dataset").responses["200"].content = { "text/csv": {} }),
    ["GET /dataset 200 application/json: removed"],
  ],
  "a field is gone": [
    (schema) => {
      delete model(schema, "Quote").properties.cue;
      forget(model(schema, "Quote").required, "cue");
    },
    of_quotes(": removed", ".cue"),
  ],
  "a field may be missing": [
    (schema) => forget(model(schema, "Quote").required, "cue"),
    of_quotes(' required: "cue" removed'),
  ],
  "a field may be null": [
    (schema) => (model(schema, "Quote").properties.statement = { anyOf: [{ type: "string" }, { type: "null" }] }),
    of_quotes(' anyOf: {"type":"null"} added', ".statement"),
  ],
  "a field may be null, told as a list of types": [
    (schema) => (model(schema, "Quote").properties.statement = { type: ["string", "null"] }),
    of_quotes(' type: "string" became ["string","null"]', ".statement"),
  ],
  "a field has another type": [
    (schema) => (model(schema, "Quote").properties.statement.type = "integer"),
    of_quotes(' type: "string" became "integer"', ".statement"),
  ],
};
for (const [name, [change, expected]] of Object.entries(BREAKING)) {
  test(`breaks clients: ${name}`, () => assert.deepEqual(broken_by(change), expected));
}

const HARMLESS = {
  nothing: () => {},
  "a path is new": (schema) => (schema.paths["/news"] = schema.paths["/events"]),
  "a parameter that may be left out is new": (schema) =>
    get(schema, "/events").parameters.unshift({ name: "mood", in: "query", required: false, schema: { type: "string" } }),
  "parameters stand in another order": (schema) => get(schema, "/events").parameters.reverse(),
  "a closed list has one value more": (schema) => model(schema, "EventType").enum.push("strike"),
  "a maximum is higher": (schema) => (parameter(schema, "limit").schema.maximum = 500),
  "a field is new": (schema) => {
    model(schema, "Quote").properties.language = { type: "string" };
    model(schema, "Quote").required.push("language");
  },
  "a field is never null any more": (schema) =>
    (model(schema, "Quote").properties.place = model(schema, "Quote").properties.place.anyOf[0]),
  "what a reference is, and what may be null, is told": (schema) => {
    for (const name of ["place", "date"]) model(schema, "Event").properties[name].description = "in words";
    model(schema, "Participant").properties.actor = {
      $ref: "#/components/schemas/Reference",
      description: "in words",
    };
  },
  "what a reference is, and what may be null, is not told": (schema) => {
    for (const { properties } of Object.values(schema.components.schemas))
      for (const property of Object.values(properties ?? {})) delete property.description;
  },
  "a description is another": (schema) => (get(schema, "/events").summary = "Events"),
};
for (const [name, change] of Object.entries(HARMLESS)) {
  test(`breaks nobody: ${name}`, () => assert.deepEqual(broken_by(change), []));
}
