using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Shared;

/// <summary>A page of a project that the frame leads to.</summary>
/// <param name="Name">As it stands in tabs and menus, in Dutch.</param>
/// <param name="Address">Of a project, by its id.</param>
public sealed record ProjectPage(string Name, Func<string, string> Address)
{
    /// <summary>Whether it is about what those who take part have together, and not for who only looks.</summary>
    public bool IsOfMembers { get; private init; }

    public static readonly ProjectPage Overview = new("Overzicht", Routes.Overview);

    public static readonly ProjectPage Table = new("Tabel", Routes.Plan);
    public static readonly ProjectPage Timeline = new("Tijdlijn", Routes.Timeline);
    public static readonly ProjectPage Calendar = new("Kalender", Routes.Calendar);
    public static readonly ProjectPage Structure = new("Indeling en gegevens", Routes.Structure);
    public static readonly ProjectPage Newer = new("Nieuwer bestand inlezen", Routes.Newer);

    public static readonly ProjectPage Matrix = new("Matrix", Routes.ByMunicipality);
    public static readonly ProjectPage ChaseList = new("Opvraaglijst", Routes.ChaseList);
    public static readonly ProjectPage Bodies = new("Vergaderdagen", Routes.Bodies);
    public static readonly ProjectPage Year = new("Jaarblad", Routes.Year);

    public static readonly ProjectPage Forecast = new("Vooruitblik", Routes.Forecast);
    public static readonly ProjectPage WhatIf = new("Wat als", Routes.WhatIf);
    public static readonly ProjectPage Course = new("Verloop", Routes.ForecastCourse);
    public static readonly ProjectPage Dependencies = new("Wat wacht op wat", Routes.Dependencies);
    public static readonly ProjectPage Assumptions = new("Aannames", Routes.Assumptions);
    public static readonly ProjectPage Window = new("Klokken gelijk", Routes.Window);
    public static readonly ProjectPage Proposals = new("Voorstellen", Routes.Proposals);
    public static readonly ProjectPage Scenarios = new("Scenario’s", Routes.Scenarios)
    {
        IsOfMembers = true,
    };

    public static readonly ProjectPage Checks = new("Controles", Routes.Checks);
    public static readonly ProjectPage History = new("Geschiedenis", Routes.History);

    public static readonly ProjectPage Downloads = new(
        "Word en andere bestanden",
        Routes.Downloads
    );
    public static readonly ProjectPage Feeds = new("Agenda-abonnement", Routes.Feeds)
    {
        IsOfMembers = true,
    };
    public static readonly ProjectPage Members = new("Deelnemers", Routes.Members);
    public static readonly ProjectPage Public = new("Openbare pagina", Routes.PublicSettings);
    public static readonly ProjectPage ApiKeys = new("Sleutels voor programma’s", Routes.ApiKeys)
    {
        IsOfMembers = true,
    };

    /// <summary>Whether who looks is led to it.</summary>
    public bool IsFor(Visit visit) => !IsOfMembers || visit.May(Right.TakePart);
}
