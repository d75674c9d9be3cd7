namespace Tijdpad.Networks.Engine;

/// <summary>The links of every place on one side of it, one after another: those of a place are a range.</summary>
internal sealed class LinkTable
{
    private LinkTable(int places, int links)
    {
        Start = new int[places + 1];
        Other = new int[links];
        Lag = new int[links];
        Unit = new LagCount[links];
        Days = new DayTable?[links];
    }

    /// <summary>Where the links of each place start; those of the last end with the table.</summary>
    public int[] Start { get; }

    /// <summary>The place at the other end.</summary>
    public int[] Other { get; }

    public int[] Lag { get; }

    public LagCount[] Unit { get; }

    /// <summary>By which days the lag counts, in the first variant; null is every day.</summary>
    public DayTable?[] Days { get; }

    /// <summary>The links that lead to each place, in the order in which they were added.</summary>
    public static LinkTable Before(StepNetwork network, ReadOnlySpan<StepLink> links)
    {
        var table = new LinkTable(network.Count, links.Length);
        foreach (var link in links)
            table.Start[network.PlaceOf[link.To] + 1]++;
        table.AddUp();
        var filled = table.Start.AsSpan().ToArray();
        foreach (var link in links)
        {
            var to = network.PlaceOf[link.To];
            var days = link.Unit switch
            {
                LagCount.WorkingDays => network.WorkingDays,
                LagCount.OwnDays => network.Days[to],
                _ => null,
            };
            table.Set(filled[to]++, network.PlaceOf[link.From], link.Lag, link.Unit, days);
        }
        return table;
    }

    /// <summary>The same links, by the place at their other end.</summary>
    public LinkTable Turned(int places)
    {
        var turned = new LinkTable(places, Other.Length);
        foreach (var other in Other)
            turned.Start[other + 1]++;
        turned.AddUp();
        var filled = turned.Start.AsSpan().ToArray();
        for (var place = 0; place < places; place++)
        {
            for (var link = Start[place]; link < Start[place + 1]; link++)
                turned.Set(filled[Other[link]]++, place, Lag[link], Unit[link], Days[link]);
        }
        return turned;
    }

    private void AddUp()
    {
        for (var place = 1; place < Start.Length; place++)
            Start[place] += Start[place - 1];
    }

    private void Set(int link, int other, int lag, LagCount unit, DayTable? days) =>
        (Other[link], Lag[link], Unit[link], Days[link]) = (other, lag, unit, days);
}
