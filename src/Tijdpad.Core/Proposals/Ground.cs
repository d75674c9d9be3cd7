using Tijdpad.Calendars;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Proposals;

/// <summary>What a condition of a problem is made of, so that it can be told and loosened.</summary>
internal abstract record Ground
{
    private Ground() { }

    public abstract ConditionKind Kind { get; }

    public virtual ValueList<int> Rows => [];

    /// <summary>What is least certain is left out first when a smallest set is looked for.</summary>
    public virtual int Certainty => 10 * (int)Kind;

    /// <summary>Nothing before today.</summary>
    public sealed record NotBefore(DateOnly Today) : Ground
    {
        public override ConditionKind Kind => ConditionKind.Today;

        public override int Certainty => 1;
    }

    /// <summary>Nothing after the horizon.</summary>
    public sealed record NotAfter(DateOnly Horizon) : Ground
    {
        public override ConditionKind Kind => ConditionKind.Horizon;

        public override int Certainty => 0;
    }

    /// <summary>A wish, of all steps that it is about.</summary>
    public sealed record OfWish(DateWish Wish, NetworkStep Step) : Ground
    {
        public override ConditionKind Kind => ConditionKind.Wish;

        public override ValueList<int> Rows => [Step.Row];

        public override int Certainty => 100;
    }

    /// <summary>A settled date.</summary>
    public sealed record OfPin(NetworkStep Step) : Ground
    {
        public override ConditionKind Kind => ConditionKind.Pin;

        public override ValueList<int> Rows => [Step.Row];

        public override int Certainty => 90;
    }

    /// <summary>Days on which a check would find something new.</summary>
    public sealed record OfAvoided(AvoidedDays Avoided, NetworkStep Step) : Ground
    {
        public override ConditionKind Kind => ConditionKind.Check;

        public override ValueList<int> Rows => [Step.Row];

        public override int Certainty => 20;
    }

    /// <summary>The days of a body.</summary>
    public sealed record OfCalendar(AssumedCalendar Calendar, ValueList<NetworkStep> Steps) : Ground
    {
        public override ConditionKind Kind => ConditionKind.Calendar;

        public override ValueList<int> Rows =>
            Steps.Select(step => step.Row).Distinct().Order().ToValueList();

        public override int Certainty => Calendar.IsRhythmAssumed ? 50 : 80;
    }

    /// <summary>The lead time of a body, for the papers of one row.</summary>
    public sealed record OfLead(NetworkStep Sent, NetworkStep Meeting, NetworkLink Link) : Ground
    {
        public override ConditionKind Kind => ConditionKind.LeadTime;

        public override ValueList<int> Rows => [Sent.Row, Meeting.Row];

        public override int Certainty => 60;

        public LeadTime Lead => Link.LeadTime!;
    }

    /// <summary>One row waits for another.</summary>
    public sealed record OfLink(NetworkStep First, NetworkStep Second, NetworkLink Link) : Ground
    {
        public override ConditionKind Kind => ConditionKind.Link;

        public override ValueList<int> Rows => [First.Row, Second.Row];

        public override int Certainty => 40 - (int)Link.Basis;
    }

    /// <summary>Councils decide close together.</summary>
    public sealed record OfTogether(int Row, int Within) : Ground
    {
        public override ConditionKind Kind => ConditionKind.Together;

        public override ValueList<int> Rows => [Row];

        public override int Certainty => 45;
    }

    /// <summary>What the project team can do, or an agenda can hold.</summary>
    public sealed record OfLimit(DayLimit Limit, string Whose, bool IsAgenda) : Ground
    {
        public override ConditionKind Kind =>
            IsAgenda ? ConditionKind.Agenda : ConditionKind.Capacity;

        public override int Certainty => 42;
    }
}
