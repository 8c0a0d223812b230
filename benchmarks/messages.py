"""What people type, in the mixture of varieties in which they type it."""

OURS = (
    "Bonjour",
    "C'est quoi le programme Forsa ?",
    "شحال كيعطيو ف انطلاقة؟",
    "What is Innov Invest?",
    "chno homa lwra9 dyal forsa",
    "ما هي شروط الاستفادة من برنامج انطلاقة؟",
    "Où est le Technopark le plus proche de Meknès ?",
    "How do I apply for Forsa?",
    "واش كاين شي تمويل للعيالات؟",
    "fin kayn technopark f agadir",
    "Quels financements pour une idée dans l'agriculture ?",
    "كيف أسجل شركة ذات مسؤولية محدودة؟",
    "et combien ?",
    "Which programmes are there for young people?",
    "bghit ndir charika chno khasni",
    "قارن بين فرصة وانطلاقة",
    "Le programme Forsa est-il encore ouvert ?",
    "شنو كيقدم التكنوبارك للمقاولين؟",
    "Who owns Technopark?",
    "Merci beaucoup",
)

STARTER = (
    "hello",
    "I am sad",
    "yes",
    "are you a bot?",
    "hey there",
    "I am feeling very good",
    "am I talking to a human?",
    "I'm so sad",
    "no way",
    "bye",
)
