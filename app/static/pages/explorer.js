// @ts-check
// What scripts add to a page that is whole as served: light, keys, copying, filters that apply at once.

import { article } from "./article.js";
import { copying } from "./copying.js";
import { filters } from "./filters.js";
import { finding } from "./finding.js";
import { freshness } from "./freshness.js";
import { keys } from "./keys.js";
import { waiting } from "./waiting.js";

for (const part of [copying, filters, finding, keys, article, freshness, waiting]) part(document);
