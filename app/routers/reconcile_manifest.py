"""What the reconciliation service offers, as its protocol has it told."""

from app.answers.properties import type_of
from app.documents import Json
from app.kinds import NAMED
from app.queries.reconcile import (
    MOST_QUERIES,
)


def manifest(base: str) -> Json:
    def suggest(what: str) -> Json:
        return {"service_url": base, "service_path": f"/reconcile/suggest/{what}"}

    return {
        "versions": ["0.1", "0.2"],
        "name": "Dateline",
        "identifierSpace": f"{base}/",
        "schemaSpace": f"{base}/vocabulary",
        "documentation": f"{base}/docs",
        "defaultTypes": [type_of(one) for one in NAMED],
        "view": {"url": f"{base}/reconcile/view?id={{{{id}}}}"},
        "preview": {"url": f"{base}/reconcile/preview?id={{{{id}}}}", "width": 400, "height": 200},
        "suggest": {what: suggest(what) for what in ("entity", "type", "property")},
        "extend": {
            "propose_properties": {"service_url": base, "service_path": "/reconcile/properties"},
            "property_settings": [],
        },
        "batchSize": MOST_QUERIES,
    }
