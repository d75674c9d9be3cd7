#!/usr/bin/env python3
"""Makes the sample plannings in this folder: a Word file, a PDF and the text copied out of that PDF.

Everything in them is invented. Needs python3-docx and LibreOffice; run it only to change a sample.
A line of a table is: date | activity | purpose | communication | mark; "* " begins a list item, "//" a new paragraph,
"^1" a footnote mark. "# " is a phase, "= " a week heading.
"""
import re
import subprocess
import sys
import textwrap
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

FOLDER = Path(__file__).parent

DUINSTREEK = dict(
    name="duinstreek-2017",
    title="Bijgewerkte planning Samen Sterker in de Duinstreek, deel 2, d.d. 14 maart 2017",
    before=["Nog niet in deze planning opgenomen:", "* Agenda voor de communicatie:", "** Berichten voor de nieuwsbrief", "** Webpagina", "** Huis-aan-huisbladen enz.",
            "* Tijdlijn van het bewonerspanel in de oordeelsvorming", "* Mogelijk overleg van de participatiewerkgroep"],
    head=["", "Activiteit", "Doel & opbrengst", "Communicatie", "In college/ raad"],
    widths=[2.2, 5.6, 8.4, 5.6, 2.8],
    rows="""
# BEELDVORMING
= Week 11
14/3 | Informeel gesprek over het oordeelsvormend document in colleges | | | XX (1)
15/3 (moet nog ingepland worden!) | Extra stuurgroep | Doornemen van het bijgewerkte oordeelsvormend document (met daarin ‘advies samenwerkingsmodellen versie 0.2’)//* Mogen document en advies zo naar de colleges? | |
16/3 | Analysedocument en advies van de stuurgroep bijwerken | | |
16/3 en 17/3 | Voorbereiding collegeconferentie | | |
16/3 of 17/3 | | | Filmpje en e-magazine van 15/2 online zetten (websites en Facebook) |
Uiterlijk 17/3 | Toezending van het oordeelsvormend document aan de colleges, voor hun bespreking en voor de werkconferentie colleges | Het oordeelsvormend document bevat://* Wat de toekomstagenda van ons vraagt en welk niveau van samenwerken daarbij hoort//* Wat we nu al samen doen, per thema//* Hoe we hier gekomen zijn: wat hielp en wat hinderde//* Uitgangspunten van de toekomstagenda//* Vier hoofdmodellen//* Welk model past het best? (‘advies samenwerkingsmodellen versie 0.3’)//* Leeslijst (bijlage)//* Kerncijfers financiën (bijlage)//Opbrengst van het bewonerspanel (voorlopig verslag als bijlage) | | X
# OORDEELSVORMING
= Week 12
21/3 | Behandeling van het oordeelsvormend document in de vijf colleges, samen met voorstel samenwerkingsmodellen (“versie 0.3”) | Doornemen van het bijgewerkte oordeelsvormend document (met daarin ‘advies samenwerkingsmodellen versie 0.3’)//* Mogen document en voorstel zo naar de raden?//* Waarover willen we nog met de andere colleges praten?//Wat anders is dan in de versie van het college d.d. 7/3 is gemarkeerd | | XX (2)
21/3 | Werkconferentie colleges | Agendapunten://Gesprek over het voorstel samenwerkingsmodellen (‘advies samenwerkingsmodellen versie 0.3’) | |
23/3 | Verwerken van de collegeconferentie in het oordeelsvormend document, met advies samenwerkingsmodellen “versie 0.4” | | |
23/3 | Communicatiewerkgroep | Webpagina, e-magazines, tweede vragenlijst | Overleg van de communicatieadviseurs over aanpak en taakverdeling |
23/3 | Participatiewerkgroep (per mail) | Tweede vragenlijst | |
23/3 | Uitkomsten bewonerspanel (open vragen) gereed | Eindverslag bewonerspanel gereed | * persbericht?//* eindverslag op website |
24/3 | Toezending aan colleges van oordeelsvormend document (inclusief advies) | | | X
24/3 | Toezending aan klankbordgroep van oordeelsvormend document (zonder advies) | | |
Uiterlijk 24/3 | | | E-magazine met terugblik op het symposium 7/3 gereed//* bezoekers en bewonerspanel een mail sturen//* pers en huis-aan-huisbladen//* websites, Facebook |
24/3 | Voorbereiding van de oordeelsvormende raadsbijeenkomsten | | Leden van het bewonerspanel krijgen per mail de uitnodiging voor de inwonersbijeenkomst in hun gemeente |
= Week 13
28/3 | Behandeling advies samenwerkingsmodellen in college en vervolgens doorzending aan raden | | | XX (3)
28/3 | Klankbordgroep – stuurgroep | * Gesprek over het oordeelsvormend document//* Gesprek over het advies samenwerkingsmodellen (“versie 0.4”)//* Vooruitblik op de bespreking in de raden | | XXX (3) Mondeling (met advies stuurgroep)
29/3 | Stukken doorzenden aan raden | | |
29/3 | Persmoment | De stuurgroep geeft uitleg bij rapport en advies | Persmoment: stuurgroep (en de onderzoeker?) geeft uitleg bij rapport en advies |
= Week 14
5/4 | Stuurgroep | | |
= Week 14 – 16
3/4 – 22/4 | Raadsbijeenkomsten per gemeente (oordeelsvormend) | Iedere raad praat in een eigen bijeenkomst over het voorstel//NB niet alle gemeenten hebben al een datum genoemd, dus is onzeker of het projectteam overal bij kan zijn | |
3/4 – 22/4 | Inwonersbijeenkomsten per gemeente (optioneel, elke raad kiest zelf) | De raad kan kiezen voor een avond met inwoners en ondernemers over het voorstel. Die avond is idealiter voor de oordeelsvormende raadsbijeenkomst//NB niet alle gemeenten hebben al een datum genoemd, dus is onzeker of het projectteam overal bij kan zijn | |
= Week 17 – 18
24 / 4 –  5 /5 | MEIVAKANTIE | | |
= Week 19 – 21
10/5 | Stuurgroep | | |
9/5 | Conferentie van raden en colleges samen (?) | Opmerking RV: in januari vroeg de klankbordgroep om twee momenten, deze conferentie en de langere werksessie. Eind maart kan worden gezien of beide nodig zijn. Nu lijkt de meerderheid deze te willen schrappen en op 13 mei meer tijd te nemen | |
13/5 | Werksessie klankbordgroep – stuurgroep | * Klokken gelijk zetten//* Kunnen komen tot een voorstel waar naar verwachting draagvlak voor is//Op een zaterdag^1 is er meer tijd om te praten over wat de raden hebben gezegd//NB evenwichtige samenstelling van de klankbordgroep is een aandachtspunt. Fractievoorzitters nodigen we hiervoor ook uit | |
= Week 21 – 24
17/5 of 18/5 | Toezending voorstel voor samenwerkingsmodel (“versie 1.0”) aan colleges | | | X
# BESLUITVORMING
6/6 | Behandeling voorstel voor samenwerkingsmodel (“versie 1.0”) in colleges en vervolgens doorzending aan raden | | | XX (1)
7/6 | stuurgroep | | |
= Week 24 - 26
Ong 13/6 | Zienswijze in commissie (of meteen in raad?) | 13/6: Commissie bespreking Duinoord//19/6: Bespreking in politiek forum Wilgendam | |
Medio juni | Zienswijze in raad | | |
Eind juni | Klankbordgroep – stuurgroep | De zienswijzen naast elkaar leggen en afstemmen//Op grond van de zienswijzen maakt de stuurgroep, in overleg met de klankbordgroep, een definitief voorstel | |
= Uiterlijk week 27
4  juli | Besluitvorming in ^2gemeenteraden | | |
5/7 | Stuurgroep | | |
""",
    after=["^1 Op 11/1 vonden de leden van de klankbordgroep een zaterdag een goed idee, omdat een avond te kort is. Omdat alle fractievoorzitters komen, kan de bijeenkomst van 9 mei misschien vervallen.",
           "^2 Alternatief: de zienswijzen voor zomer afronden, ook de afstemming in klankbordgroep – stuurgroep, en begin september het aangescherpte stuk vaststellen.",
           "Het gaat om de gemeenten Duinoord, Wilgendam, Veenrijk, Zandhorst en Molenkerk."],
)

HERINDELING = dict(
    name="herindeling-heuvelrijk-2021",
    title="Planning herindeling gemeenten Heuvelrijk en Beekbergen-Zuid, stand 1 februari 2021",
    before=["Beide raden nemen een gelijkluidend besluit. Data onder voorbehoud van de vergaderschema’s."],
    head=["Wanneer", "Wat", "Wie", "Toelichting"],
    widths=[4.2, 8.2, 5, 7.2],
    rows="""
# Fase 1: voorbereiden
Februari 2021 | Opstellen herindelingsontwerp | Projectgroep | Met financiële scan
di 9 maart 2021 | Vaststelling concept-herindelingsontwerp in beide colleges | Colleges |
Uiterlijk vr 12 maart 2021 | Verzending herindelingsontwerp versie 1.0 aan raden | Griffies | Veertien dagen voor de commissies
24 en 25 maart 2021 | Commissievergaderingen | Commissies | Elke gemeente op de eigen avond
ma 12 april 2021 | Vaststelling herindelingsontwerp door gemeenteraad Heuvelrijk | Raad |
do 15 april 2021 | Vaststelling herindelingsontwerp door gemeenteraad Beekbergen-Zuid | Raad |
# Fase 2: zienswijzen
19 april t/m 13 juni 2021 | Herindelingsontwerp ter inzage (8 weken) | Gemeenten | Reacties van inwoners en buurgemeenten
Eind mei 2021 | Twee inwonersavonden | Communicatie | Eén per gemeente
Tweede helft juni 2021 | Verwerken zienswijzen in reactienota | Projectgroep |
# Fase 3: besluiten
7 september 2021 | Vaststelling herindelingsadvies in colleges | Colleges |
20 september 2021 of 27 september 2021 | Besluit herindelingsadvies in de twee gemeenteraden | Raden | Gelijkluidend besluit, zelfde tekst
Begin oktober 2021 | Aanbieden herindelingsadvies aan Gedeputeerde Staten | Colleges |
Q1 2022 | Wetsvoorstel naar de Tweede Kamer | Minister |
Voorjaar 2022 | Behandeling in Eerste en Tweede Kamer | Parlement |
23 november 2022 | Herindelingsverkiezingen | Gemeenten |
1 januari 2023 | Start nieuwe gemeente | Alle |
""",
    after=[],
)

BEGROTING = dict(
    name="begroting-veiligheidsdienst-2024",
    title="Tijdpad begroting 2025 gemeenschappelijke regeling Veiligheidsdienst De Lage Landen",
    before=["Versie 12 januari 2024. Deelnemers: de gemeenten Polderland, Kwakelveen, Ouddijk en Nieuwerhaven."],
    head=["Nr.", "Activiteit", "Door", "Datum"],
    widths=[1.4, 11, 5.2, 7],
    rows="""
1 | Kadernota 2025 bespreken in dagelijks bestuur | DB | 22 januari 2024
2 | Kadernota 2025 en voorlopige jaarrekening naar de raden | Directie | uiterlijk 30 april 2024
3 | Ontwerpbegroting 2025 vaststellen in dagelijks bestuur | DB | wo 20 maart 2024
4 | Ontwerpbegroting 2025 verzenden aan de vier raden | Directie | vrijdag 12 april 2024
5 | Meivakantie | | 27 april t/m 5 mei 2024
6 | Behandeling ontwerpbegroting in commissies | Griffies | eind mei – half juni 2024
7 | Zienswijze ontwerpbegroting in raden | Raden | juni 2024, Polderland 24 juni
8 | Termijn voor zienswijzen sluit (10 weken na verzending) | Griffies | 21 juni 2024
9 | Reactienota zienswijzen | Directie | nog te bepalen
10 | Begroting 2025 vaststellen in algemeen bestuur | AB | woensdag 4 juli 2024
11 | Vastgestelde begroting naar Gedeputeerde Staten | Directie | binnen 2 weken na vaststelling, maar vóór 15 september 2024
12 | Eerste bestuursrapportage | Directie | Q3 2024
""",
    after=["Stukken voor de raden moeten drie weken voor de vergadering binnen zijn."],
)

VLAANDEREN = dict(
    name="fusie-zwalmkouter-2023",
    title="Tijdslijn samenwerking en fusie Zwalmkouter – Dendervoorde",
    before=["Opgemaakt op 6 maart 2023 door de projectcel. De gemeenten Zwalmkouter en Dendervoorde beslissen elk in hun gemeenteraad."],
    head=["Periode", "Activiteit", "Opmerkingen"],
    widths=[5.6, 11, 8],
    rows="""
# Fase 1 – Onderzoek
maart – juni 2023 | Onderzoek naar taken, personeel en financiën | Studiebureau
krokusvakantie 2023 | Geen vergaderingen |
27/04/2023 | Toelichting aan het schepencollege | Beide colleges samen
# Fase 2 – Gesprek
15/05/2023 | Inwonersavond Zwalmkouter | Zaal De Kring
16/05/2023 | Inwonersavond Dendervoorde | Sporthal
begin juni 2023 | Verslag van de inwonersavonden op de website |
half september 2023 | Advies van de adviesraden | Gecoro, jeugdraad, seniorenraad
# Fase 3 – Beslissing
25/09/2023 | Principebeslissing tot fusie in de gemeenteraad van Zwalmkouter | Agenda acht dagen vooraf
25/09/2023 | Principebeslissing tot fusie in de gemeenteraad van Dendervoorde | Agenda acht dagen vooraf
eind 2023 | Gezamenlijk voorstel van fusie naar de Vlaamse Regering |
01/01/2025 | Start van de nieuwe gemeente |
""",
    after=[],
)


def add_words(paragraph, words, bold=False):
    for part in re.split(r"(\^\d)", words):
        if not part:
            continue
        run = paragraph.add_run(part[1:] if part[0] == "^" and part[1:].isdigit() else part)
        run.bold = bold
        if part[0] == "^" and part[1:].isdigit():
            run.font.superscript = True


def fill(cell, words):
    paragraphs = words.split("//") if words else [""]
    for index, text in enumerate(paragraphs):
        text = text.strip() if not words.startswith("24 /") else text
        paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
        if text.startswith("* "):
            paragraph.style = "List Bullet"
            text = text[2:]
        add_words(paragraph, text)
        paragraph.paragraph_format.space_after = Pt(2)


def make(sample):
    document = Document()
    document.styles["Normal"].font.name = "Liberation Sans"
    document.styles["Normal"].font.size = Pt(9)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(2)
    add_words(document.add_paragraph(), sample["title"], bold=True)
    for line in sample["before"]:
        style = "List Bullet 2" if line.startswith("** ") else "List Bullet" if line.startswith("* ") else None
        add_words(document.add_paragraph(style=style), line.lstrip("* "))
    width = len(sample["head"])
    table = document.add_table(rows=0, cols=width)
    table.style = "Table Grid"
    table.autofit = False
    header_done = False

    def row(cells, bold=False):
        added = table.add_row()
        for index, (cell, words) in enumerate(zip(added.cells, cells)):
            cell.width = Cm(sample["widths"][index])
            if bold:
                add_words(cell.paragraphs[0], words, bold=True)
            else:
                fill(cell, words)

    for line in sample["rows"].strip().split("\n"):
        if line.startswith("# "):
            row(["", line[2:]] + [""] * (width - 2), bold=True)
        if not header_done:
            row(sample["head"], bold=True)
            header_done = True
        if line.startswith("# "):
            continue
        if line.startswith("= "):
            row([line[2:]] + [""] * (width - 1), bold=True)
        else:
            cells = [cell.strip() for cell in line.split("|")]
            row(cells + [""] * (width - len(cells)))
    for line in sample["after"]:
        add_words(document.add_paragraph(), line)
    document.core_properties.title = sample["title"]
    document.core_properties.language = "nl-NL"
    document.core_properties.author = "Tijdpad"
    path = FOLDER / f"{sample['name']}.docx"
    document.save(path)
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER), str(path)], check=True, stdout=subprocess.DEVNULL)
    path.with_suffix(".txt").write_text(copied(sample) if sample["head"][0] == "" else barred(sample), encoding="utf-8")


def copied(sample):
    """The text as a PDF viewer copies it: cell after cell, cut into lines, a space where a cell is empty."""
    widths = [max(8, int(width * 5.4)) for width in sample["widths"]]
    lines = [" ", f"{sample['title']} ", " "]
    for line in sample["before"]:
        lines += [("o " if line.startswith("** ") else " " if line.startswith("* ") else "") + line.lstrip("* ") + " ", ""]
    head = "  ".join(words for words in sample["head"] if words)
    header_done = False
    for line in sample["rows"].strip().split("\n"):
        if line.startswith("# "):
            lines += [f"  {line[2:]}    ", ""]
        if not header_done:
            lines += [f" {head} ", ""]
            header_done = True
        if line.startswith("= "):
            lines += [f"{line[2:]}     ", ""]
        if line[0] in "#=":
            continue
        cells = [cell.strip() for cell in line.split("|")]
        lines += row_text(cells + [""] * (len(widths) - len(cells)), widths)
    for line in sample["after"]:
        lines += [f"{part} " for part in textwrap.wrap(line.replace("^", ""), 130)]
    return "\n".join(lines) + "\n"


def barred(sample):
    """The text as people retype a table: a bar between cells."""
    lines = [sample["title"], ""] + sample["before"] + ["", " | ".join(sample["head"])]
    for line in sample["rows"].strip().split("\n"):
        lines.append(line.lstrip("#= ") if line[0] in "#=" else line.strip())
    return "\n".join(lines + [""] + sample["after"]) + "\n"


def row_text(cells, widths):
    lines, empty = [], ""
    for index, words in enumerate(cells):
        if not words:
            empty += " "
            continue
        for number, paragraph in enumerate(words.replace("^", "").split("//")):
            bullet = " " if paragraph.startswith("* ") else ""
            wrapped = textwrap.wrap(paragraph.lstrip("* "), widths[index])
            wrapped[0] = (empty if number == 0 else "") + bullet + wrapped[0]
            if index == 1 and number == 0 and len(lines) == 2:
                lines = [f"{lines[0]} {wrapped[0]} "] + [f"{part} " for part in wrapped[1:]] + [""]
            else:
                lines += [f"{part} " for part in wrapped] + [""]
        empty = ""
    return lines + ["   ", ""]


for one in (DUINSTREEK, HERINDELING, BEGROTING, VLAANDEREN):
    if len(sys.argv) < 2 or sys.argv[1] == one["name"]:
        make(one)
