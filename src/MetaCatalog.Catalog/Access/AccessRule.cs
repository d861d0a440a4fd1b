using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access;

/// <summary>An open-and-closed rule: its words are data, its check is code. Siblings live in <c>Rules/</c>, one a file.</summary>
/// <param name="id">Its identifier in the data file.</param>
internal abstract class AccessRule(string id)
{
    /// <summary>The identifier, such as <c>P-03</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Checks a record. Costs no more than a look at the facts already gathered.</summary>
    public abstract RuleVerdict Check(RecordFacts facts);
}

/// <summary>What a rule found, before it is put into words.</summary>
internal readonly record struct RuleVerdict(RuleOutcome Outcome, IReadOnlyList<Violation> Violations)
{
    public static readonly RuleVerdict Met = new(RuleOutcome.Met, []);
    public static readonly RuleVerdict NotApplicable = new(RuleOutcome.NotApplicable, []);
    public static readonly RuleVerdict NotEvaluated = new(RuleOutcome.NotEvaluated, []);

    /// <summary>Why it was not evaluated, where more is known than that the record does not tell.</summary>
    public Bilingual? Reason { get; init; }

    /// <summary>One thing is wrong.</summary>
    public static implicit operator RuleVerdict(Violation violation) => new(RuleOutcome.Violated, [violation]);

    /// <summary>Some things are wrong, or the rule is met when there are none.</summary>
    public static RuleVerdict Of(IReadOnlyList<Violation> violations) => violations.Count == 0 ? Met : new(RuleOutcome.Violated, violations);

    /// <summary>The rule applies, but cannot be answered now.</summary>
    public static RuleVerdict Unanswered(Bilingual reason) => NotEvaluated with { Reason = reason };

    /// <summary>Met when the claim holds, else the one thing that is wrong.</summary>
    public static RuleVerdict Require(bool claim, Violation otherwise) => claim ? Met : otherwise;
}

/// <summary>A value for a slot of a message, in both languages.</summary>
internal readonly record struct Slot(string Name, Bilingual Text)
{
    public static implicit operator Slot((string Name, string Text) slot) => new(slot.Name, new Bilingual(slot.Text, slot.Text));

    public static implicit operator Slot((string Name, Bilingual Text) slot) => new(slot.Name, slot.Text);
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Case">The case of the rule in the data file.</param>
/// <param name="Path">The property at fault, such as <c>dct:license</c>.</param>
/// <param name="Slots">The values for the message.</param>
internal sealed record Violation(string Case, string Path, params Slot[] Slots)
{
    /// <summary>The node at fault when it is not the primary topic.</summary>
    public Term? FocusNode { get; init; }

    /// <summary>The value at fault.</summary>
    public Term? Value { get; init; }

    /// <summary>The violation in words.</summary>
    public Finding ToFinding(RuleDescription rule, Term topic)
    {
        var described = rule.Cases[Case];
        return new Finding(rule.Id, described.Severity, Fill(described.Message), new Location(FocusNode: FocusNode ?? topic, Path: Path, Value: Value))
        {
            Rule = rule.Iri,
            Repair = Fill(described.Repair),
            BlocksPublication = rule.BlocksPublication && described.Severity == Severity.Error,
        };
    }

    private Bilingual Fill(Bilingual template)
    {
        var (en, ja) = (template.En, template.Ja);
        foreach (var slot in Slots)
        {
            var name = $"{{{slot.Name}}}";
            en = en.Replace(name, slot.Text.En, StringComparison.Ordinal);
            ja = ja.Replace(name, slot.Text.Ja, StringComparison.Ordinal);
        }

        return new Bilingual(en, ja);
    }
}
