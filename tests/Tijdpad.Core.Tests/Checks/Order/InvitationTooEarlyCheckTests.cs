using Tijdpad.Checks.Order;

namespace Tijdpad.Core.Tests.Checks.Order;

public sealed class InvitationTooEarlyCheckTests
{
    [Fact]
    public void An_invitation_for_evenings_without_days_is_reported()
    {
        const string plan = """
            3/4 | Uitnodiging bewonersavond versturen
            18/4 – 6/5 | Bewonersavonden per gemeente
            """;

        var finding = Assert.Single(new InvitationTooEarlyCheck().Check(plan));

        Assert.Equal([1, 2], finding.Rows);
        Assert.Contains("data per gemeente", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_for_a_known_evening_is_fine()
    {
        const string plan = """
            3/4 | Uitnodiging bewonersavond versturen
            18/4 | Bewonersavond
            """;

        Assert.Empty(new InvitationTooEarlyCheck().Check(plan));
    }

    [Fact]
    public void Evenings_with_days_per_municipality_are_fine()
    {
        const string plan = """
            3/4 | Uitnodiging bewonersavond versturen
            18/4 – 6/5 | Bewonersavonden per gemeente | 18/4: Gouda; 20/4: Waddinxveen
            """;

        Assert.Empty(new InvitationTooEarlyCheck().Check(plan));
    }

    [Fact]
    public void A_vague_invitation_is_fine()
    {
        const string plan = """
            april | Uitnodiging bewonersavond versturen
            mei | Bewonersavonden per gemeente
            """;

        Assert.Empty(new InvitationTooEarlyCheck().Check(plan));
    }
}
