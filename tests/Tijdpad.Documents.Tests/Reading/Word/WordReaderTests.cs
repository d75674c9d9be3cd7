using Tijdpad.Documents.Reading.Word;
using Tijdpad.Documents.Tables;
using static Tijdpad.Documents.Tests.Reading.WordFiles;

namespace Tijdpad.Documents.Tests.Reading.Word;

public sealed class WordReaderTests
{
    public static TheoryData<string, string, string> Paragraphs { get; } =
        new()
        {
            {
                "a line break is a space",
                "<w:r><w:t>XX (2)</w:t><w:br/><w:t>Mondeling</w:t></w:r>",
                "XX (2) Mondeling"
            },
            { "a tab is a space", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a b" },
            {
                "a soft hyphen is nothing, a fixed one a hyphen",
                "<w:r><w:t>raads</w:t><w:softHyphen/><w:t>lid en oud</w:t><w:noBreakHyphen/><w:t>lid</w:t></w:r>",
                "raadslid en oud-lid"
            },
            {
                "a raised digit is a mark",
                R("Op zaterdag") + Raised("1") + R(" langer"),
                "Op zaterdag[1] langer"
            },
            {
                "a mark may stand before its word",
                R("in ") + Raised("2") + R("gemeenteraden"),
                "in [2]gemeenteraden"
            },
            { "a mark may be cut in two runs", R("raad") + Raised("1") + Raised("2"), "raad[12]" },
            { "an asterisk is a mark", R("raad") + Raised("**"), "raad[**]" },
            { "a raised letter is a letter", R("de 1") + Raised("e") + R(" ronde"), "de 1e ronde" },
            { "square metres are no note", R("40 m") + Raised("2"), "40 m2" },
            { "raised minutes are a time", R("om 19") + Raised("30") + R(" uur"), "om 19.30 uur" },
            { "a typed raised digit is a mark", R("zaterdag¹ en 5 m²"), "zaterdag[1] en 5 m²" },
            {
                "an inserted run counts, a deleted one does not",
                $"<w:del>{Deleted("14/3")}</w:del><w:ins>{R("15/3")}</w:ins>",
                "15/3"
            },
            {
                "moved text counts where it went",
                $"<w:moveFrom>{R("weg")}</w:moveFrom>{R("blijft")}<w:moveTo>{R(" hier")}</w:moveTo>",
                "blijft hier"
            },
            { "a link is its words", $"<w:hyperlink>{R("de site")}</w:hyperlink>", "de site" },
            {
                "a content control is its words",
                $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{R("raad")}</w:sdtContent></w:sdt>",
                "raad"
            },
            {
                "of a field the result counts",
                Field("begin")
                    + "<w:r><w:instrText>DATE \\@ d</w:instrText></w:r>"
                    + Field("separate")
                    + R("14 maart")
                    + Field("end"),
                "14 maart"
            },
            {
                "a simple field is its result",
                $"<w:fldSimple w:instr=\"DATE\">{R("14 maart")}</w:fldSimple>",
                "14 maart"
            },
            {
                "a symbol is a character",
                "<w:r><w:t>stap </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:t> besluit</w:t></w:r>",
                "stap → besluit"
            },
            {
                "hidden text is not read",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>" + R("open"),
                "open"
            },
            {
                "text that is not hidden after all is read",
                "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>open</w:t></w:r>",
                "open"
            },
            { "spaces collapse, controls go", R("  14/3 \u00a0 \u202e raad\u200b "), "14/3 raad" },
            { "letters are composed", R("coo\u0308rdinatie"), "coördinatie" },
            {
                "ruby keeps its base",
                $"<w:r><w:ruby><w:rt>{R("x")}</w:rt><w:rubyBase>{R("woord")}</w:rubyBase></w:ruby></w:r>",
                "woord"
            },
        };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void A_paragraph_is_its_visible_words(string why, string runs, string expected)
    {
        var table = Read(Table(Row(Cell($"<w:p>{runs}</w:p>"), Cell("<w:p/>"))));

        var cell = ReadTexts.Rows(table)[0].Cells[0];
        Assert.True(expected == ReadTexts.Joined(cell), $"{why}: {ReadTexts.Joined(cell)}");
    }

    [Fact]
    public void Merged_cells_stand_once_at_their_first_column()
    {
        var table = Read(
            Table(
                Row(Cell(P("Week 11"), "<w:gridSpan w:val=\"3\"/>")),
                Row(Cell(P("14/3"), "<w:vMerge w:val=\"restart\"/>"), Cell(P("a")), Cell(P("b"))),
                Row(Cell("<w:p/>", "<w:vMerge/>"), Cell(P("c"), "<w:gridSpan w:val=\"2\"/>")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + Cell(P("d")) + "</w:tr>"
            )
        );

        var places = ReadTexts
            .Rows(table)
            .Select(row =>
                string.Join(
                    ' ',
                    row.Cells.Select(c => $"{c.Column}+{c.Span}:{ReadTexts.Joined(c)}")
                )
            );
        Assert.Equal(
            "0+3:Week 11 / 0+1:14/3 1+1:a 2+1:b / 1+2:c / 2+1:d",
            string.Join(" / ", places)
        );
    }

    [Fact]
    public void Rows_and_cells_that_are_deleted_are_gone_and_counted()
    {
        var table = Read(
            Table(
                "<w:tr><w:trPr><w:del/></w:trPr>" + Cell(P("weg")) + "</w:tr>",
                Row(Cell(P("ook weg"), "<w:cellDel/>"), Cell(P("blijft")))
            )
        );

        Assert.Equal(["blijft"], ReadTexts.Lines(table));
        Assert.Contains("(2)", table.Notes[0].Made, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        var table = Read(
            $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("Bespreking ")}</w:p>{P("stuurgroep")}"
        );

        Assert.Equal(["Bespreking stuurgroep"], ReadTexts.Lines(table));
    }

    [Fact]
    public void List_items_have_levels_and_no_bullets()
    {
        var table = Read(
            P("Agenda")
                + Item(0, "een")
                + Item(1, "twee")
                + Styled("ListBullet2", "drie")
                + Styled("Lijstopsomteken", "vier")
                + P("• vijf")
                + P("o zes")
                + P("\uf0b7zeven")
                + P("slot")
                + P("- acht")
        );

        Assert.Equal(
            [
                "Agenda",
                "\teen",
                "\t\ttwee",
                "\t\tdrie",
                "\tvier",
                "\tvijf",
                "\t\tzes",
                "\t\t\tzeven",
                "slot",
                "\tacht",
            ],
            ReadTexts.Lines(table)
        );
    }

    [Fact]
    public void The_rest_of_a_range_is_no_list_item()
    {
        var table = Read(Table(Row(Cell(P("Week 14") + P("– 16")), Cell(P("x")))));

        Assert.Equal("Week 14 – 16 | x", ReadTexts.Lines(table)[0]);
    }

    [Fact]
    public void Styles_by_their_names_make_headings_and_lists()
    {
        const string styles =
            "<w:styles {ns}><w:style w:styleId=\"Aa\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:styleId=\"Bb\"><w:name w:val=\"Eigen\"/><w:basedOn w:val=\"Aa\"/></w:style>"
            + "<w:style w:styleId=\"Cc\"><w:name w:val=\"Punten\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style></w:styles>";
        var file = WithBody(
            Styled("Aa", "Kop") + Styled("Bb", "Ook kop") + Styled("Cc", "punt"),
            ("word/styles.xml", styles)
        );

        var lines = new WordReader().Read(file).Lines.Cast<SourceParagraph>().ToList();

        Assert.Equal([true, true, false], lines.Select(line => line.IsHeading));
        Assert.Equal(2, lines[2].Text.Level);
    }

    [Fact]
    public void Of_a_text_box_offered_twice_one_is_taken()
    {
        var box = $"<wps:txbx><w:txbxContent>{P("In het kader")}</w:txbxContent></wps:txbx>";
        var old =
            $"<w:pict><v:textbox><w:txbxContent>{P("In het kader")}</w:txbxContent></v:textbox></w:pict>";
        var table = Read(
            $"<w:p>{R("Titel")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice>"
                + $"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r></w:p>{P("Slot")}"
        );

        Assert.Equal(["Titel", "In het kader", "Slot"], ReadTexts.Lines(table));
    }

    [Fact]
    public void Footnotes_are_numbered_as_they_are_met()
    {
        const string notes =
            "<w:footnotes {ns}><w:footnote w:id=\"-1\"><w:p/></w:footnote>"
            + "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Onder voorbehoud.</w:t></w:r></w:p></w:footnote></w:footnotes>";
        var file = WithBody(
            $"<w:p>{R("Raad")}<w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>",
            ("word/footnotes.xml", notes)
        );

        var table = new WordReader().Read(file);

        Assert.Equal("Raad[1]", ReadTexts.Lines(table)[0]);
        Assert.Equal(new SourceFootnote("1", "Onder voorbehoud."), Assert.Single(table.Footnotes));
    }

    [Fact]
    public void Nested_tables_give_their_words_to_the_cell()
    {
        var inner = Table(Row(Cell(P("Leiden")), Cell(P("13/6"))));
        var table = Read(
            Table(Row(Cell(P("Ong 13/6")), Cell(P("Zienswijze") + inner + P("slot"))))
        );

        Assert.Equal(
            "Ong 13/6 | Zienswijze Leiden 13/6 slot",
            Assert.Single(ReadTexts.Lines(table))
        );
    }

    [Fact]
    public void A_table_around_the_planning_is_only_a_frame()
    {
        var inner = Table(
            Row(Cell(P("14/3")), Cell(P("Raad"))),
            Row(Cell(P("15/3")), Cell(P("College")))
        );
        var table = Read(Table(Row(Cell(P("Planning") + inner + "<w:p/>"))));

        Assert.Equal(["Planning", "14/3 | Raad", "15/3 | College"], ReadTexts.Lines(table));
    }

    [Fact]
    public void Header_rows_are_told()
    {
        var table = Read(
            Table(
                "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell(P("Datum")) + "</w:tr>",
                Row(Cell(P("14/3")))
            )
        );

        Assert.Equal([true, false], ReadTexts.Rows(table).Select(row => row.IsHeader));
    }

    [Fact]
    public void The_strict_format_reads_the_same()
    {
        const string strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        var file = Zip(
            (
                "word/document.xml",
                $"<w:document xmlns:w=\"{strict}\"><w:body>{Table(Row(Cell(P("14/3")), Cell(P("Raad"))))}</w:body></w:document>"
            )
        );

        Assert.Equal(["14/3 | Raad"], ReadTexts.Lines(new WordReader().Read(file)));
    }

    [Fact]
    public void Our_own_hidden_ids_and_plan_come_along()
    {
        var file = WithBody(
            Table(
                Row(
                    $"<w:sdt><w:sdtPr><w:tag w:val=\"tijdpad_a1\"/></w:sdtPr><w:sdtContent>{Cell(P("14/3"))}</w:sdtContent></w:sdt>",
                    Cell(
                        "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"tijdpad_b2\"/><w:bookmarkEnd w:id=\"1\"/></w:p>"
                    ),
                    Cell(P("x"))
                )
            ),
            (
                "customXml/item1.xml",
                "<plan xmlns=\"urn:tijdpad:plan\">{\"title\":\"A &amp; B\"}</plan>"
            )
        );

        var table = new WordReader().Read(file);

        var ids = ReadTexts.Rows(table)[0].Cells.Select(cell => cell.Id ?? "none");
        Assert.Equal("a1 b2 none", string.Join(' ', ids));
        Assert.Equal("{\"title\":\"A & B\"}", table.PlanJson);
    }

    [Fact]
    public void Words_in_the_margins_come_last_and_once()
    {
        const string relations =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://x/header\" Target=\"header1.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"http://x/footer\" Target=\"footer1.xml\"/></Relationships>";
        var file = WithBody(
            P("Planning"),
            ("word/_rels/document.xml.rels", relations),
            (
                "word/header1.xml",
                $"<w:hdr {{ns}}>{P("Planning")}{P("Concept, d.d. 14 maart")}</w:hdr>"
            ),
            ("word/footer1.xml", $"<w:ftr {{ns}}>{P("Pagina 1 van 3")}</w:ftr>")
        );

        var table = new WordReader().Read(file);

        Assert.Equal(["Planning", "Concept, d.d. 14 maart"], ReadTexts.Lines(table));
        Assert.Equal("Concept, d.d. 14 maart", Assert.Single(table.Notes).Words);
    }

    [Fact]
    public void A_field_not_filled_in_yet_is_empty()
    {
        var table = Read(
            Table(
                Row(
                    $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{Cell(P("Klik om een datum in te voeren"))}</w:sdtContent></w:sdt>",
                    Cell(P("Raad"))
                )
            )
        );

        Assert.Equal(" | Raad", Assert.Single(ReadTexts.Lines(table)));
    }

    private static PlanTable Read(string body) => new WordReader().Read(WithBody(body));

    private static string Raised(string words) =>
        $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>{words}</w:t></w:r>";

    private static string Deleted(string words) => $"<w:r><w:delText>{words}</w:delText></w:r>";

    private static string Field(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";

    private static string Item(int level, string words) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{R(words)}</w:p>";

    private static string Styled(string style, string words) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{R(words)}</w:p>";
}
