using System.Collections.Immutable;

namespace Tijdpad.Networks.Engine;

/// <summary>
/// A distribution over whole numbers (days, or days of delay) as the values of as many equally likely quantiles, so that
/// a draw is one look in an array. Chances are therefore rounded to a 1,024th.
/// </summary>
public sealed class QuantileTable : IEquatable<QuantileTable>
{
    /// <summary>How many quantiles a table has.</summary>
    public const int Size = 1 << Bits;

    internal const int Bits = 10;

    private QuantileTable(int[] values) => Values = values;

    /// <summary>The values, ascending, each as likely as the others; the array must not be changed.</summary>
    internal int[] Values { get; }

    public int Least => Values[0];

    public int Greatest => Values[^1];

    public double Mean => Values.Average();

    /// <summary>Whether every draw gives the same.</summary>
    public bool IsCertain => Least == Greatest;

    /// <summary>A table in which every draw gives this value.</summary>
    public static QuantileTable Certain(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var values = new int[Size];
        Array.Fill(values, value);
        return new(values);
    }

    /// <summary>Values from 0 with their weights, which need not add up to one; a value may come more than once.</summary>
    public static QuantileTable Of(IEnumerable<(int Value, double Weight)> distribution)
    {
        var sorted = distribution
            .Where(part => part.Weight != 0)
            .OrderBy(part => part.Value)
            .ToImmutableArray();
        if (
            sorted.IsEmpty
            || sorted.Any(part =>
                part.Weight < 0 || !double.IsFinite(part.Weight) || part.Value < 0
            )
        )
            throw new ArgumentException(
                "Values and weights are not below zero, and some weight is above.",
                nameof(distribution)
            );
        var step = sorted.Sum(part => part.Weight) / Size;
        var values = new int[Size];
        var (part, below) = (0, sorted[0].Weight);
        for (var entry = 0; entry < Size; entry++)
        {
            // the middle of the quantile stands for it
            while (below < (entry + 0.5) * step && part < sorted.Length - 1)
                below += sorted[++part].Weight;
            values[entry] = sorted[part].Value;
        }
        return new(values);
    }

    /// <summary>The chance that a draw is at most a value.</summary>
    public double ChanceUpTo(int value) => (double)Values.Count(drawn => drawn <= value) / Size;

    public bool Equals(QuantileTable? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Values.AsSpan().SequenceEqual(other.Values));

    public override bool Equals(object? obj) => Equals(obj as QuantileTable);

    public override int GetHashCode() => HashCode.Combine(Values[0], Values[Size / 2], Values[^1]);
}
