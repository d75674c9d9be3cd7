using System.Globalization;
using Tijdpad.Dates;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Bench;

/// <summary>
/// A made network of joint decisions: some 25 steps deep however many there are, two in three of them work, the others
/// meetings of the college (Tuesdays) or the council (every fourth Monday or Thursday) of one of 40 municipalities.
/// </summary>
public static class BenchNetwork
{
    private const int Municipalities = 40;
    private const int Horizon = 2_200;
    private static readonly DateOnly Base = new(2017, 1, 2);

    /// <summary>The steps of a network, the same for the same number.</summary>
    public static BenchStep[] Steps(int count)
    {
        var dice = new Random(17);
        var window = Math.Max(4, count / 25);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(step => new BenchStep(
                    dice.Next(3) > 0 ? 1 + dice.Next(8) : 0,
                    dice.Next(2 * Municipalities),
                    Before(step, window, dice)
                )),
        ];
    }

    /// <summary>The steps of a file: on every line the duration, the body that meets, and the steps before it.</summary>
    public static BenchStep[] Read(string file)
    {
        var steps = new List<BenchStep>();
        var before = new List<int>();
        foreach (var line in File.ReadAllText(file).AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
                continue;
            var (first, second) = (line.IndexOf('\t'), line.LastIndexOf('\t'));
            before.Clear();
            var cell = line[(second + 1)..];
            foreach (var word in cell.Split(' '))
            {
                if (!cell[word].IsEmpty)
                    before.Add(Number(cell[word]));
            }
            steps.Add(new(Number(line[..first]), Number(line[(first + 1)..second]), [.. before]));
        }
        return [.. steps];
    }

    /// <summary>Writes the steps for ourselves and the peers, and once more as a project of TaskJuggler.</summary>
    public static void Write(BenchStep[] steps, string file)
    {
        File.WriteAllLines(
            file,
            steps.Select(step => $"{step.Duration}\t{step.Body}\t{string.Join(' ', step.Before)}")
        );
        File.WriteAllLines(Path.ChangeExtension(file, ".tjp"), TaskJuggler(steps));
    }

    public static StepNetwork Build(BenchStep[] steps)
    {
        var working = DayTable.Of(Table(WorkingDays.IsWorkingDay));
        var builder = new StepNetworkBuilder(working);
        for (var body = 0; body < 2 * Municipalities; body++)
            builder.AddCalendar(DayTable.Of(Table(day => Meets(body, day, working))));
        foreach (var step in steps)
            builder.AddStep(
                0,
                step.Duration,
                step.Duration > 0 ? StepNetwork.OnWorkingDays : step.Body + 2
            );
        for (var step = 0; step < steps.Length; step++)
        {
            foreach (var before in steps[step].Before.AsSpan())
                builder.AddLink(before, step, steps[step].Duration > 0 ? 0 : 7);
        }
        return builder.Build();
    }

    /// <summary>What is uncertain: work is late by a week at most but sometimes by a month, councils may need a second round.</summary>
    public static SimulationModel Doubtful(BenchStep[] steps)
    {
        var late = QuantileTable.Of([(0, 50), (1, 15), (3, 12), (7, 14), (14, 6), (28, 3)]);
        var planned = QuantileTable.Of(Enumerable.Range(20, 21).Select(day => (day, 1.0)));
        return new(
            Build(steps),
            steps
                .Select(step => new StepDoubt
                {
                    Delay = step.Duration > 0 ? late : null,
                    Planned = step.Before.IsEmpty ? planned : null,
                    Repeat = step.Duration == 0 ? 0.1 : 0,
                    Group = step.Body / 2,
                    Share = 0.3,
                })
                .ToValueList()
        );
    }

    private static ValueList<int> Before(int step, int window, Random dice)
    {
        var first = Math.Max(0, step - 2 * window);
        var last = step - window / 2;
        return last <= first
            ? []
            : Enumerable
                .Range(0, 1 + dice.Next(3))
                .Select(_ => dice.Next(first, last))
                .Distinct()
                .Order()
                .ToValueList();
    }

    private static bool Meets(int body, DateOnly day, DayTable working) =>
        body % 2 == 0
            ? day.DayOfWeek == DayOfWeek.Tuesday && working.Allows(day.DayNumber - Base.DayNumber)
            : day.DayOfWeek == (body % 4 == 1 ? DayOfWeek.Monday : DayOfWeek.Thursday)
                && day.DayNumber / 7 % 4 == body / 2 % 4
                && day.Month is not (7 or 8);

    private static bool[] Table(Func<DateOnly, bool> allows)
    {
        var table = new bool[Horizon];
        for (var day = 0; day < Horizon; day++)
            table[day] = allows(Base.AddDays(day));
        return table;
    }

    private static IEnumerable<string> TaskJuggler(BenchStep[] steps)
    {
        yield return "project bench \"Bench\" 2017-01-01 +6y { timezone \"Europe/Amsterdam\" }";
        foreach (var year in Enumerable.Range(2017, 6))
        {
            foreach (var holiday in PublicHolidays.Of(year).Where(holiday => holiday.IsDayOff))
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"leaves holiday \"{holiday.Name}\" {holiday.Day:yyyy-MM-dd}"
                );
        }
        for (var step = 0; step < steps.Length; step++)
        {
            var length =
                steps[step].Duration > 0 ? $" length {steps[step].Duration}d" : " milestone";
            var start = steps[step].Before.IsEmpty ? " start 2017-01-02-09:00" : "";
            var depends = steps[step].Before.IsEmpty
                ? ""
                : $" depends {string.Join(", ", steps[step].Before.Select(before => $"s{before}"))}";
            yield return $"task s{step} \"s{step}\" {{{start}{length}{depends} }}";
        }
    }

    private static int Number(ReadOnlySpan<char> cell) =>
        int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>A step of a made network; without a duration it is a meeting of its body.</summary>
public sealed record BenchStep(int Duration, int Body, ValueList<int> Before);
