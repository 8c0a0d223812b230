"""How sectors and legal forms contain each other."""

BROADER_SECTOR = {
    "ai": "ict-digital",
    "cybersecurity": "ict-digital",
    "fintech": "ict-digital",
    "gaming": "ict-digital",
    "digital-nomads": "ict-digital",
    "renewable-energy": "green-tech",
}

# These say how a project is done, not in which trade.
QUALITIES = frozenset(
    {"innovation", "deep-tech", "research-development", "social-impact"}
)

COMPANIES = frozenset({"sarl", "sarlau", "sa"})


def with_broader(sectors: frozenset[str]) -> frozenset[str]:
    return sectors | {
        BROADER_SECTOR[sector] for sector in sectors if sector in BROADER_SECTOR
    }
