"""What is said for the pictures: a text, or None for sharing the location, and how many
messages come back."""

Talk = list[tuple[str | None, int]]

LOCATION = {"latitude": 33.5899, "longitude": -7.6039}
TALKS: dict[str, Talk] = {
    "fr": [
        ("Combien donne Forsa ?", 1),
        ("Où est le Technopark le plus proche ?", 2),
        (None, 4),
    ],
    "ar": [
        ("ما هو مبلغ التمويل في برنامج فرصة؟", 1),
        ("أين أقرب تكنوبارك؟", 2),
        (None, 4),
    ],
    "ary": [
        ("شحال كيعطيو فبرنامج فرصة؟", 1),
        ("فين كاين أقرب تكنوبارك ليا؟", 2),
        (None, 4),
    ],
}
