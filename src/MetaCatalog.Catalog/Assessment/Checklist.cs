using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>Ticks off what a criterion looks for, keeping the statements found and the properties missed.</summary>
internal sealed class Checklist
{
    private readonly List<Triple> evidence = [];
    private readonly List<string> missing = [];
    private int found;

    /// <summary>How many of the questions were answered.</summary>
    public int Found => found;

    /// <summary>How many were asked.</summary>
    public int Asked => found + missing.Count;

    /// <summary>Asks for any value of the properties, called by the first of them when it is missed.</summary>
    public Checklist Ask(Resource node, params ReadOnlySpan<Iri> properties)
    {
        foreach (var property in properties)
        {
            if (node.Value(property) is { } value)
            {
                evidence.Add(new Triple(node.Node, property, value));
                found++;
                return this;
            }
        }

        missing.Add(Curie.Of(properties[0]));
        return this;
    }

    /// <summary>Asks a question of one's own.</summary>
    /// <param name="name">How it is called when it is missed.</param>
    /// <param name="holds">The answer.</param>
    /// <param name="statement">The statement that says so.</param>
    public Checklist Ask(string name, bool holds, Triple? statement = null)
    {
        if (!holds)
        {
            missing.Add(name);
            return this;
        }

        found++;
        if (statement is { } triple)
        {
            evidence.Add(triple);
        }

        return this;
    }

    /// <summary>1 when every question was answered, a half when at least some were, else 0.</summary>
    public CriterionVerdict AllOrHalf(int half = 1) => Verdict(missing.Count == 0 ? 1 : found >= half ? 0.5 : 0);

    /// <summary>1 when any question was answered, else 0; nothing is missed then.</summary>
    public CriterionVerdict Any() => found > 0 ? new CriterionVerdict(1, evidence, []) : Verdict(0);

    /// <summary>The given result with what was found and missed.</summary>
    public CriterionVerdict Verdict(double result, Bilingual? note = null) => new(result, evidence, missing, note);
}
