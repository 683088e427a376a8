"""What people who look for the values of closed lists call them, besides what is printed for these."""

# By the closed list and the value; several values may be called the same.
SYNONYMS: dict[str, dict[str, str]] = {
    "event_types": {
        "assault": "violence war battle bombing shelling shooting killing kill murder strike",
        "harm": "death casualty killing kill injury",
        "consult": "visit negotiation summit conference interview",
        "agree": "deal treaty pact",
        "protest": "demonstration march strike",
        "mobilize": "deployment",
        "speak": "speech announcement",
    },
    "statuses": {
        "occurred": "past done confirmed completed",
        "ongoing": "current present continuing",
        "scheduled": "planned future upcoming expected due",
        "conditional": "possible hypothetical potential",
        "alleged": "claimed reported rumoured unconfirmed unverified",
        "cancelled": "canceled aborted scrapped dropped",
        "postponed": "delayed deferred rescheduled adjourned",
    },
    "roles": {
        "agent": "actor doer perpetrator attacker",
        "recipient": "addressee beneficiary",
        "participant": "attendee member",
        "target": "victim",
        "affected": "victim casualty",
        "accused": "suspect perpetrator attacker",
    },
    "acts": {
        "state": "say tell claim assert report",
        "accuse": "blame allege condemn",
        "object": "oppose criticise criticize condemn",
        "reject": "refuse dismiss",
        "demand": "ask urge call",
        "propose": "suggest offer",
        "promise": "pledge commit agree",
    },
    "relations": {
        "denies": "contradict",
        "rejects": "refuse dismiss",
        "disputes": "contradict contest question doubt",
        "supports": "agree confirm back",
    },
    "stances": {
        "for": "support pro favour favor positive yes",
        "against": "oppose con anti negative no",
        "undecided": "neutral unclear",
    },
    "actor_kinds": {
        "person": "individual people human man woman politician minister official",
        "organization": "company government institution agency party",
        "state": "country nation",
        "group": "people",
    },
    "work_kinds": {
        "agreement": "convention pact deal accord charter",
        "law": "act bill statute constitution",
        "plan": "initiative roadmap",
        "document": "report paper letter list",
    },
    "quote_kinds": {"direct": "verbatim quoted literal quote", "mixed": "partial", "indirect": "paraphrase reported"},
}
