using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Proposals;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Forms;

/// <summary>Refusals that come from elsewhere than the form itself, and those of pages that are themselves an answer.</summary>
public sealed class RefusedFormTests
{
    private const string Project = $"/p/{FirstStart.SampleProject}";

    public static TheoryData<string> Both => Databases.Both;

    [Fact]
    public async Task A_schedule_of_which_nothing_is_chosen_stands_there_again_with_all_its_days()
    {
        await using var site = new TestSite();
        var who = await site.SignedInAsync();
        await who.GetAsync($"{Project}/vergaderdagen/bestand");
        var review = await who.UploadAsync(
            $"{Project}/vergaderdagen/bestand",
            "bestand",
            "schema.csv",
            Encoding.UTF8.GetBytes("Datum;Gremium\n10-1-2018;Opinieavond\n24-1-2018;Gemeenteraad\n")
        );
        var fields = review.FieldsOf("form[action$='/bestand/bewaren']");
        foreach (
            var name in fields
                .Keys.Where(name => name.StartsWith("van-", StringComparison.Ordinal))
                .ToList()
        )
            fields[name] = "";

        var again = await who.SubmitAsync($"{Project}/vergaderdagen/bestand/bewaren", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Empty(FormJudge.WrongsOf(again, ["2018-01-10", "2018-01-24", "schema.csv"]));
        Assert.Equal("#van-0", again.One(".errsum a").GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Two_people_who_change_the_same_are_shown_both_and_nothing_is_chosen_for_them(
        string kind
    )
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var who = await site.SignedInAsync();
        await SetTitleAsync(who, "Wat de een ervan maakte", basis: null);

        var clash = await SetTitleAsync(who, "Wat de ander ervan maakte", basis: "1");
        var unchosen = await who.SubmitAsync(
            $"{Project}/indeling/gegevens",
            clash.FieldsOf("main form")
        );
        var fields = unchosen.FieldsOf("main form");
        fields["toch"] = "nee";
        var left = await who.SubmitAsync($"{Project}/indeling/gegevens", fields);

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Empty(FormJudge.WrongsOf(clash, ["Wat de ander ervan maakte"]));
        Assert.Empty(clash.Page.QuerySelectorAll("input[type=radio][checked]"));
        Assert.Contains("Wat de een ervan maakte", clash.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, unchosen.Status);
        Assert.Empty(FormJudge.WrongsOf(unchosen, ["Wat de ander ervan maakte"]));
        Assert.Equal(HttpStatusCode.Redirect, left.Status);
        Assert.Contains(
            "Wat de een ervan maakte",
            (await who.GetAsync($"{Project}/indeling")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_was_signed_out_while_typing_finds_the_words_again_and_another_site_finds_nothing()
    {
        await using var site = new TestSite();
        var who = site.Open();
        var form = new SeenForm(
            $"{Project}/scenarios",
            0,
            $"{Project}/scenarios",
            false,
            [
                new("naam", "text", "Besluit in september", null),
                new("notitie", "text", "Na de zomer", null),
            ]
        );
        var values = FormFilling.Unknown.Of(form);

        var own = await FormStage.SendAsync(who, form, values, "old");
        var other = await FormStage.SendAsync(who, form, values, "old", "cross-site");

        Assert.Equal(HttpStatusCode.Unauthorized, own.Status);
        Assert.Contains("Besluit in september", own.Words, StringComparison.Ordinal);
        Assert.Equal(form.Action, own.One(".refused-page form").GetAttribute("action"));
        Assert.Equal("Na de zomer", own.One("input[name=notitie]").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, other.Status);
        Assert.DoesNotContain("Besluit", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_of_ours_names_what_stands_in_the_log()
    {
        await using var site = new TestSite
        {
            MoreServices = services =>
                services.AddScoped<ScenarioStore>(_ =>
                    throw new InvalidOperationException("a mistake")
                ),
        };
        var who = await site.SignedInAsync();
        var page = await who.GetAsync($"{Project}/indeling");
        var form = new SeenForm(
            $"{Project}/scenarios",
            0,
            $"{Project}/scenarios",
            false,
            [new("naam", "text", "Besluit", null)]
        );

        var answer = await FormStage.SendAsync(
            who,
            form,
            FormFilling.NoSuchDay.Of(form),
            FormStage.TokenOf(page.Page)
        );

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.NotEmpty(answer.One(".refused-page code").TextContent);
        Assert.Equal("31/6", answer.One(".refused-page input[name=naam]").GetAttribute("value"));
    }

    private static async Task<Browser.Answer> SetTitleAsync(
        Browser who,
        string title,
        string? basis
    )
    {
        var page = await who.GetAsync($"{Project}/indeling");
        var fields = page.FieldsOf("form[action$='/gegevens']");
        fields["titel"] = title;
        fields["basis"] = basis ?? fields["basis"];
        return await who.SubmitAsync($"{Project}/indeling/gegevens", fields);
    }
}
