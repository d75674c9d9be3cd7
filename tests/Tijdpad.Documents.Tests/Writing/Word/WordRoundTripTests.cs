using System.IO.Compression;
using System.Text;
using CsCheck;
using Tijdpad.Comparing;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Documents.Comparing;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Writing.Word;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Writing.Word;

/// <summary>What leaves as Word comes back as it was, and when somebody worked on it, only that differs.</summary>
public sealed class WordRoundTripTests
{
    private static readonly DateOnly Today = new(2031, 2, 3);

    private static readonly Plan Plan = SamplePlans.Waterland;

    [Fact]
    public void A_plan_comes_back_whole() => Assert.Equal(Plan, Read(Write(Plan)));

    [Fact]
    public void The_table_alone_gives_every_row_its_id_and_words()
    {
        var table = DocumentReader.Read(Write(Plan), "planning.docx") with { PlanJson = null };

        var read = TableToPlan.Read(table, Today).Plan;

        Assert.Equal(
            Plan.Activities.Select(a => (a.Id, a.Date.Words, a.Title, a.Purpose, a.Communication)),
            read.Activities.Select(a => (a.Id, a.Date.Words, a.Title, a.Purpose, a.Communication))
        );
    }

    [Fact]
    public void Retyping_a_cell_changes_that_cell_alone()
    {
        var edited = Replace(Write(Plan), "Extra stuurgroep", "Ingelaste stuurgroep");

        var read = Read(edited);

        Assert.Equal(Plan.Activities.Select(a => a.Id), read.Activities.Select(a => a.Id));
        Assert.Equal(
            ["Rij 4: activiteit van Extra stuurgroep naar Ingelaste stuurgroep"],
            PlanDifference
                .Between(Plan, read)
                .Changes.Where(change => !IsMeaning(change))
                .Select(change => change.Sentence)
        );
    }

    [Fact]
    public void Tracked_changes_come_back_as_the_new_plan()
    {
        var now = Plan.WithActivities(Plan.Activities.RemoveAt(1))
            .WithTitle("Planning waterfonds Zeekwartier, d.d. 10 februari 2031", new(2031, 2, 10));
        var file = WordFile.Written(stream =>
            TrackedChangesWriter.Write(Plan, now, "J. de Vries", default, stream)
        );

        Assert.Equal(now, Read(file));
    }

    [Fact]
    public void Any_plan_comes_back_whole() =>
        PlanGen.Plan.Sample(plan => Assert.Equal(plan, Read(Write(plan))), iter: 100);

    /// <summary>What words mean is read from them anew; where and how is the reader's business.</summary>
    private static bool IsMeaning(PlanChange change) =>
        change.Subject is ChangeSubject.Municipality or ChangeSubject.Alias
        || change.Field
            is "soort activiteit"
                or "gaat door"
                or "per gemeente"
                or "gremia"
                or "gemeenten"
                or "documenten"
                or "berichten"
                or "te beantwoorden vragen"
                or "open vragen"
                or "verwijzingen"
                or "schoolregio"
                or "soort"
        || change.Field.StartsWith("datum ", StringComparison.Ordinal)
        || change.Field.StartsWith("uitleg", StringComparison.Ordinal);

    private static Plan Read(byte[] file) =>
        TableToPlan.Read(DocumentReader.Read(file, "planning.docx"), Today).Plan;

    private static byte[] Write(Plan plan) =>
        WordFile.Written(stream => new WordWriter().Write(plan, stream));

    /// <summary>Retypes words of the body, as one does in Word; the plan that goes along stays as it was.</summary>
    private static byte[] Replace(byte[] file, string from, string to)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
                xml = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(
                zip.CreateEntry("word/document.xml").Open(),
                new UTF8Encoding(false)
            );
            writer.Write(xml.Replace(from, to, StringComparison.Ordinal));
        }
        return stream.ToArray();
    }
}
