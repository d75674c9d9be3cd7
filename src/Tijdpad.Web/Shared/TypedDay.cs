using Tijdpad.Dutch;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Shared;

/// <summary>A day as a form sends it (2017-03-14).</summary>
/// <param name="Day">Null when none was typed, or none that there is.</param>
/// <param name="Problem">Why it is refused; null when it is not.</param>
internal sealed record TypedDay(DateOnly? Day, FormProblem? Problem)
{
    /// <summary>What is wrong, none or one.</summary>
    public IEnumerable<FormProblem> Problems => Problem is null ? [] : [Problem];

    /// <param name="field">The name of the field.</param>
    public static TypedDay Of(string field, string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0)
            return new(null, null);
        return IsoDay.Read(text) is { } day
            ? new(day, null)
            : new(null, new(field, NoSuchDay.In(text) ?? "Vul een dag in, zoals 2017-03-14."));
    }
}
