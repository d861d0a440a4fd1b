using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>Whether the constraints of an ODRL rule hold for a use: yes, no, or not to be told from what is known (ODRL 2.2, 2.5).</summary>
internal sealed class OdrlConstraint(RecordFacts facts, UsePurpose purpose, UserKind? user)
{
    private const int Deepest = 8;
    private const int LongestList = 100;

    private static readonly Iri Or = new(Odrl.Namespace + "or");
    private static readonly Iri And = new(Odrl.Namespace + "and");
    private static readonly Iri NotEqual = new(Odrl.Namespace + "neq");

    /// <summary>Whether a date had a say.</summary>
    public bool DependsOnTime { get; private set; }

    /// <summary>Whether all constraints of the rule hold; true when it has none, null when it cannot be told.</summary>
    public bool? Holds(Resource rule) => All(rule.Nodes(Odrl.Constraint), Deepest);

    /// <summary>The constraints of a rule in words that a person can look up.</summary>
    public static string InWords(Resource rule) => Words.Short(string.Join(" ∧ ", rule.Nodes(Odrl.Constraint).Select(InWordsOne)));

    private bool? All(IEnumerable<Resource> constraints, int depth)
    {
        bool? all = true;
        foreach (var constraint in constraints)
        {
            var holds = Holds(constraint, depth);
            all = holds == false || all == false ? false : holds is null || all is null ? null : true;
        }

        return all;
    }

    private bool? Any(IEnumerable<Resource> constraints, int depth)
    {
        bool? any = false;
        foreach (var constraint in constraints)
        {
            var holds = Holds(constraint, depth);
            any = holds == true || any == true ? true : holds is null || any is null ? null : false;
        }

        return any;
    }

    private bool? Holds(Resource constraint, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        return constraint.Has(Or) ? Any(Operands(constraint, Or), depth - 1)
            : constraint.Has(And) ? All(Operands(constraint, And), depth - 1)
            : Compare(constraint);
    }

    private bool? Compare(Resource constraint)
    {
        var operation = constraint.Value(Odrl.Operator) as Iri;
        var values = constraint.Values(Odrl.RightOperand);
        return constraint.Value(Odrl.LeftOperand) switch
        {
            Iri left when left.Equals(Odrl.Purpose) || left.Equals(Odrl.Recipient) || left.Equals(Odrl.Industry) => Negated(operation, AnyPurpose(values)),
            Iri left when left.Equals(Odrl.DateTime) && values is [var value, ..] => CompareTime(operation, value),
            _ => null,
        };
    }

    private bool? AnyPurpose(List<Term> values)
    {
        bool? any = false;
        foreach (var value in values)
        {
            var holds = IsPurpose(value);
            any = holds == true || any == true ? true : holds is null || any is null ? null : false;
        }

        return any;
    }

    private bool? IsPurpose(Term value) => Resource.TextOf(value) switch
    {
        { } text when UsePurposes.Find(text) is { } named => purpose.IsA(named.Code),
        { } text when DuoCode.LooksLikeOne(text) && value is Iri code => DuoCoverage.IsOf(code, purpose, user),
        _ => null,
    };

    private static bool? Negated(Iri? operation, bool? holds) =>
        operation is not null && (operation.Equals(NotEqual) || operation.Equals(Odrl.IsNoneOf)) ? !holds : holds;

    // A day compares as a whole: up to and with it, after it.
    private bool? CompareTime(Iri? operation, Term value)
    {
        if (operation is null || RecordDate.Read(value, facts.Context.ZoneOffset) is not { } date)
        {
            return null;
        }

        DependsOnTime = true;
        var end = date.Precision == DatePrecision.Day ? date.Start.AddDays(1) : date.Start.AddTicks(1);
        return operation switch
        {
            _ when operation.Equals(Odrl.Gteq) => facts.Now >= date.Start,
            _ when operation.Equals(Odrl.Gt) => facts.Now >= end,
            _ when operation.Equals(Odrl.Lteq) => facts.Now < end,
            _ when operation.Equals(Odrl.Lt) => facts.Now < date.Start,
            _ when operation.Equals(Odrl.Eq) => facts.Now >= date.Start && facts.Now < end,
            _ => null,
        };
    }

    // The operands of a logical constraint are several values or one list of them.
    private static IEnumerable<Resource> Operands(Resource constraint, Iri logic)
    {
        foreach (var operand in constraint.Nodes(logic))
        {
            var node = operand;
            for (var i = 0; i < LongestList && node.Nodes(RdfTerms.First) is [var first, ..]; i++)
            {
                yield return first;
                node = node.Nodes(RdfTerms.Rest) is [var rest, ..] ? rest : first;
            }

            if (!operand.Has(RdfTerms.First))
            {
                yield return operand;
            }
        }
    }

    private static string InWordsOne(Resource constraint) => constraint.Has(Odrl.LeftOperand)
        ? $"{Name(constraint.Value(Odrl.LeftOperand))} {Name(constraint.Value(Odrl.Operator))} {string.Join(", ", constraint.Values(Odrl.RightOperand).Select(Name))}"
        : "…";

    private static string Name(Term? term) => term switch
    {
        Iri iri when DuoCode.Find(iri.Value) is { } code => $"{code.Curie} ({code.Short})",
        Iri iri => Words.LocalName(iri),
        _ => Resource.TextOf(term) ?? "…",
    };
}
