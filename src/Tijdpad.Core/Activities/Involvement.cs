namespace Tijdpad.Activities;

/// <summary>The mark in the column "In college/raad": how far colleges and councils are in it.</summary>
/// <param name="Words">As written ("XX (2)").</param>
/// <param name="Level">The number of crosses: 1 papers go to the colleges, 2 discussed there, 3 discussed in a joint group. 0 when there is no cross.</param>
/// <param name="Round">The number between brackets; null when there is none.</param>
/// <param name="Manner">How, when the words say so ("Mondeling"); null when they do not.</param>
/// <param name="Remark">What else stands in the cell ("Incl. advies stuurgroep"); null when nothing does.</param>
public sealed record Involvement(
    string Words,
    int Level,
    int? Round,
    string? Manner,
    string? Remark
);
