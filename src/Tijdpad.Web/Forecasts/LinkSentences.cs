using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Forecasts;

/// <summary>Writes dependencies as sentences, in the language of the page.</summary>
internal static class LinkSentences
{
    public static string Of(DependencyKind kind) =>
        kind switch
        {
            DependencyKind.Must => "moet erop wachten",
            DependencyKind.Ideally => "liefst erna, maar wacht niet",
            _ => "wacht er niet op",
        };

    public static string Of(LagUnit unit) =>
        unit switch
        {
            LagUnit.Days => "dagen",
            LagUnit.WorkingDays => "werkdagen",
            _ => "vergaderingen later",
        };

    /// <summary>"minstens 10 dagen later"; "" when it may be on the same day.</summary>
    public static string Lag(int lag, LagUnit unit, Texts texts) =>
        (lag, unit) switch
        {
            (0, _) => "",
            (_, LagUnit.Days) => texts["minstens {0} dagen later", lag],
            (_, LagUnit.WorkingDays) => texts["minstens {0} werkdagen later", lag],
            _ => texts["minstens {0} vergaderingen later", lag],
        };

    public static string Of(LinkBasis basis) =>
        basis switch
        {
            LinkBasis.Stated => "opgegeven",
            LinkBasis.RelativeDate => "uit de datum",
            LinkBasis.Version => "uit de versie",
            LinkBasis.Dispatch => "uit de verzending",
            LinkBasis.Round => "uit de ronde",
            LinkBasis.Gate => "uit een vraag vooraf",
            LinkBasis.Route => "uit de route",
            LinkBasis.Input => "uit wat erin komt",
            LinkBasis.Preparation => "uit de voorbereiding",
            LinkBasis.Wish => "uit een wens in de tekst",
            LinkBasis.Phase => "uit de fasen",
            _ => "aangenomen, uit de volgorde",
        };
}
