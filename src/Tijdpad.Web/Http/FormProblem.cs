namespace Tijdpad.Web.Http;

/// <summary>Something that is wrong with a form that was sent.</summary>
/// <param name="Field">
/// The field that it is about: its name in the form, or the name by which edits speak of it ("Date"); "" when it is about none.
/// </param>
/// <param name="Sentence">What is wrong and what to do, a Dutch sentence.</param>
public sealed record FormProblem(string Field, string Sentence);
