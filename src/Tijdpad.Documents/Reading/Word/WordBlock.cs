namespace Tijdpad.Documents.Reading.Word;

/// <summary>A paragraph or table of a Word document, with its nesting.</summary>
internal abstract record WordBlock;

/// <summary>The text is as built from the runs, line breaks as line feeds; not yet cleaned.</summary>
internal sealed record WordParagraph(string Text, int Level, bool IsHeading) : WordBlock;

internal sealed record WordTable(List<WordRow> Rows) : WordBlock;

internal sealed record WordRow(List<WordCell> Cells, bool IsHeader);

/// <summary>One that continues is merged with the cell above it.</summary>
internal sealed record WordCell(
    int Column,
    int Span,
    bool Continues,
    string? Id,
    List<WordBlock> Blocks
);
