using Tijdpad.Rows;

namespace Tijdpad.Findings;

/// <summary>A rule about plans. One rule, one file, one test, one page in <c>docs/checks/</c>.</summary>
public interface ICheck
{
    /// <summary>"TP" and three digits; never used again for another rule.</summary>
    string Code { get; }

    /// <summary>The rule in a few Dutch words.</summary>
    string Title { get; }

    CheckFamily Family { get; }

    /// <summary>Is it about where rows stand and how headings are written? Then another day of a row is no way out.</summary>
    bool IsAboutPlaces => false;

    IEnumerable<Finding> Run(CheckContext context);
}
