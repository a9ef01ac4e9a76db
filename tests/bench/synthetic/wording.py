"""The sentences that a made-up archive is written in; a figure stands in [brackets]."""

from __future__ import annotations

__all__ = ["FILLERS", "LINES", "TITLES"]

TITLES = {
    "fr": {
        "toll": ("{event} à {town} : au moins [{deaths}] morts", "À {town}, le bilan monte"),
        "march": ("[{crowd}] manifestants à {town}", "Retraites : {town} dans la rue"),
        "vote": ("{first} en tête à {town}", "Municipales à {town} : {first} devant"),
        "sums": ("L'usine de {town} ferme", "[{jobs}] emplois supprimés à {town}"),
    },
    "en": {
        "toll": ("{event} in {town} kills at least [{deaths}] people", "Toll climbs in {town}"),
        "march": ("[{crowd}] protesters march in {town}", "Pension protest fills {town}"),
        "vote": ("{first} leads in {town}", "{town} votes: {first} ahead"),
        "sums": ("Plant in {town} to close", "[{jobs}] jobs to go in {town}"),
    },
}

LINES = {
    "fr": {
        "deaths": ("{Event} survenu à {town} a fait [{deaths}] morts, selon la préfecture.",
                   "[{deaths}] personnes ont péri à {town}, ont indiqué les secours."),
        "injured": ("Les hôpitaux ont admis [{injured}] blessés.",
                    "Le nombre de blessés atteint [{injured}] à {town}."),
        "serious": ("Parmi eux, [{serious}] sont dans un état grave.",),
        "missing": ("[{missing}] personnes restent portées disparues.",),
        "displaced": ("Quelque [{displaced}] habitants ont été évacués de {town}.",),
        "buildings": ("[{buildings}] maisons ont été détruites dans la vallée.",),
        "previous": ("Un précédent bilan faisait état de [{before}] morts.",),
        "past": ("En {year}, une catastrophe semblable avait tué [{old}] personnes à {other}.",),
        "crowd": ("La police a compté [{crowd}] manifestants à {town}.",),
        "unions": ("Les syndicats revendiquent [{unions}] manifestants à {town}.",),
        "elsewhere": ("À {other}, ils étaient [{elsewhere}] dans le cortège.",),
        "arrests": ("[{arrests}] personnes ont été interpellées, selon le parquet.",),
        "police": ("[{police}] policiers étaient mobilisés.",),
        "strikers": ("La grève est suivie par [{strikers} %] des agents.",),
        "first": ("{first} obtient [{first_share} %] des voix, d'après les résultats complets.",),
        "second": ("{second} recueille [{second_share} %] des suffrages.",),
        "third": ("{third}, avec [{third_share} %] des voix, appelle à l'union.",),
        "turnout": ("La participation s'établit à [{turnout} %].",),
        "seats": ("La liste de {first} disposera de [{seats}] sièges.",),
        "cost": ("La direction provisionne [{cost} millions d'euros] pour la fermeture.",),
        "aid": ("L'État promet [{aid} millions d'euros] d'aides à {town}.",),
        "jobs": ("[{jobs}] emplois seront supprimés d'ici l'été.",),
        "sites": ("Le groupe exploite [{sites}] usines dans le pays.",),
        "fall": ("Les ventes ont reculé de [{fall} %] en un an.",),
    },
    "en": {
        "deaths": ("The {event} in {town} killed [{deaths}] people, officials said.",
                   "[{deaths}] people died in {town}, rescuers said."),
        "injured": ("Hospitals admitted [{injured}] injured people.",
                    "The number of injured rose to [{injured}] in {town}."),
        "serious": ("Among them, [{serious}] are in critical condition.",),
        "missing": ("[{missing}] people are still missing.",),
        "displaced": ("About [{displaced}] residents were evacuated from {town}.",),
        "buildings": ("[{buildings}] houses were destroyed in the valley.",),
        "previous": ("An earlier toll had put the number of dead at [{before}].",),
        "past": ("In {year}, a similar disaster killed [{old}] people in {other}.",),
        "crowd": ("Police counted [{crowd}] protesters in {town}.",),
        "unions": ("Unions put the crowd at [{unions}] protesters in {town}.",),
        "elsewhere": ("In {other}, [{elsewhere}] people marched.",),
        "arrests": ("[{arrests}] people were arrested, police said.",),
        "police": ("[{police}] police officers were deployed.",),
        "strikers": ("The strike was joined by [{strikers}%] of staff.",),
        "first": ("{first} won [{first_share}%] of the vote, final results show.",),
        "second": ("{second} took [{second_share}%] of the vote.",),
        "third": ("{third}, with [{third_share}%] of the vote, called for unity.",),
        "turnout": ("Turnout stood at [{turnout}%].",),
        "seats": ("The list led by {first} will hold [{seats}] seats.",),
        "cost": ("Management set aside [£{cost} million] for the closure.",),
        "aid": ("The state promised [£{aid} million] in aid to {town}.",),
        "jobs": ("[{jobs}] jobs will be cut by the summer.",),
        "sites": ("The group runs [{sites}] plants in the country.",),
        "fall": ("Sales fell by [{fall}%] over the year.",),
    },
}  # fmt: skip

FILLERS = {
    "fr": (
        "Le maire de {town} s'est rendu sur place dans la matinée avec la préfète.",
        "« Nous n'avions jamais vu cela ici », raconte une commerçante du centre.",
        "La circulation des trains est restée perturbée jusqu'au soir.",
        "Une cellule d'écoute a été ouverte dans le gymnase du quartier.",
        "Le gouvernement n'a pas souhaité commenter ces informations.",
        "Plusieurs associations demandent que toute la lumière soit faite.",
        "À {town}, les écoles devaient rouvrir dès le lendemain.",
        "Les discussions se poursuivaient tard dans la nuit, selon un participant.",
    ),
    "en": (
        "The mayor of {town} visited the area in the morning with local officials.",
        '"We had never seen anything like it here," said a shopkeeper in the centre.',
        "Train services remained disrupted until the evening.",
        "A support centre was opened in the local sports hall.",
        "The government declined to comment on the reports.",
        "Several charities are calling for a full inquiry.",
        "In {town}, schools were due to reopen the next day.",
        "Talks continued late into the night, according to one participant.",
    ),
}
