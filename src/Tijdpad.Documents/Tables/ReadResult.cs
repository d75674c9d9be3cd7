using Tijdpad.Plans;

namespace Tijdpad.Documents.Tables;

/// <summary>What reading made of a document: the plan, what it did not take for granted, and where every word went.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Notes">What reading did not take for granted.</param>
/// <param name="Coverage">Where every word went.</param>
public sealed record ReadResult(Plan Plan, ValueList<ReadNote> Notes, Coverage Coverage);

/// <summary>Where the words of a document went. A word is what stands between white space.</summary>
/// <param name="Words">How many words the document has.</param>
/// <param name="Placed">How many of them stand in exactly one field of the plan.</param>
/// <param name="Unplaced">The texts that were not understood, whole.</param>
public sealed record Coverage(int Words, int Placed, ValueList<string> Unplaced);
