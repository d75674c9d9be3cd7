namespace Tijdpad.Web.Shared;

/// <summary>A part of a project that has its place in the bar, with the pages that are its tabs.</summary>
/// <param name="Name">In Dutch.</param>
/// <param name="Icon">For the bar of a phone.</param>
/// <param name="Tabs">The first is where the section opens; a section of one page shows no tabs.</param>
/// <param name="Behind">Pages that the first tab leads to.</param>
internal sealed record ProjectSection(
    string Name,
    string Icon,
    ValueList<ProjectPage> Tabs,
    ValueList<ProjectPage> Behind
)
{
    /// <summary>In the order of the bar. A section stands here when there is something behind it.</summary>
    public static readonly ValueList<ProjectSection> All =
    [
        new("Overzicht", "home", [ProjectPage.Overview], []),
        new(
            "Planning",
            "lines",
            [ProjectPage.Table, ProjectPage.Timeline, ProjectPage.Calendar],
            [ProjectPage.Structure, ProjectPage.Newer]
        ),
        new(
            "Gemeenten",
            "people",
            [ProjectPage.Matrix, ProjectPage.ChaseList, ProjectPage.Bodies, ProjectPage.Year],
            []
        ),
        new(
            "Haalbaarheid",
            "gauge",
            [
                ProjectPage.Forecast,
                ProjectPage.WhatIf,
                ProjectPage.Window,
                ProjectPage.Proposals,
                ProjectPage.Scenarios,
            ],
            [ProjectPage.Course, ProjectPage.Dependencies, ProjectPage.Assumptions]
        ),
    ];

    /// <summary>The section that a page belongs to; null for what every section shares (checks, history, sharing).</summary>
    public static ProjectSection? Of(ProjectPage page) =>
        All.FirstOrDefault(section => section.Tabs.Contains(page) || section.Behind.Contains(page));

    /// <summary>The tab under which a page stands; null when it stands under none.</summary>
    public ProjectPage? TabOf(ProjectPage page) =>
        Tabs.Contains(page) ? page
        : Behind.Contains(page) ? Tabs[0]
        : null;
}
