using System.Globalization;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>The public metadata give away neither a protected place, nor an address of a person, nor rows of individual data.</summary>
internal sealed class P22MetadataNotSensitive() : AccessRule("P-22")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        List<Violation> violations = [];
        AddCoordinates(violations, facts);
        AddEmails(violations, facts);
        if (facts.Human.IsIndividual && HoldsRows(facts))
        {
            violations.Add(new Violation("inline", "cr:recordSet/cr:data"));
        }

        var isSensitive = facts.Closure.Has(ClosureReasons.EthicsOrCultural) || facts.Human.IsIndividual || facts.Personal.IsPersonal;
        return isSensitive && facts.Level != AccessLevel.Hidden ? RuleVerdict.Of(violations) : RuleVerdict.NotApplicable;
    }

    /// <summary>About eleven kilometres; a finer box tells where to dig or to pick.</summary>
    private const double CoarseDegrees = 0.1;

    private static void AddCoordinates(List<Violation> violations, RecordFacts facts)
    {
        if (facts.Closure.Has(ClosureReasons.EthicsOrCultural) && facts.Description.BoundingBox is { } box
            && box.North - box.South < CoarseDegrees && Math.Abs(box.East - box.West) < CoarseDegrees)
        {
            var degrees = Math.Max(box.North - box.South, Math.Abs(box.East - box.West)).ToString("0.####", CultureInfo.InvariantCulture);
            violations.Add(new Violation("coordinates", "dct:spatial", ("degrees", degrees)));
        }
    }

    private static void AddEmails(List<Violation> violations, RecordFacts facts)
    {
        if (!facts.Human.IsIndividual && !facts.Personal.IsPersonal)
        {
            return;
        }

        foreach (var text in facts.Description.Descriptions.Values.Concat(facts.Description.Keywords))
        {
            if (EmailIn(text.LexicalForm) is { } email)
            {
                var place = new Bilingual("description or keyword", "説明またはキーワード");
                violations.Add(new Violation("email", "dct:description", ("property", place), ("value", email)) { Value = text });
            }
        }
    }

    /// <summary>The first word that has an at sign inside and a dot after it.</summary>
    private static string? EmailIn(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0)
        {
            return null;
        }

        var word = text.Split([' ', '\n', '\t', ',', ';', '<', '>', '(', ')', '（', '）', '、', '。'], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(static word => word.IndexOf('@', StringComparison.Ordinal) is > 0 and var position && word.IndexOf('.', position) > position + 1);
        return word;
    }

    private static bool HoldsRows(RecordFacts facts) =>
        facts.Topic.Nodes(Croissant.RecordSet).Exists(static set => set.Has(Croissant.Data, Croissant.Examples));
}
