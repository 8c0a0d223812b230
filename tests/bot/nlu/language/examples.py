"""A few texts of each variety, enough to train a small model."""

TEXTS = {
    "fr": ["je veux un prêt", "où est le bureau", "merci beaucoup", "c'est combien"],
    "en": ["i want a loan", "where is the office", "thank you so much", "how much"],
    "ar": ["أريد قرضا", "أين يوجد المكتب", "شكرا جزيلا", "ما هي الشروط"],
    "ary": ["بغيت كريدي", "فين كاين البيرو", "الله يرحم الوالدين", "شنو هما الشروط"],
    "ary-Latn": ["bghit credit", "fin kayn lbiro", "lah yr7em lwalidin", "chno homa"],
}
