using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>Criteria that are judged together, with their words.</summary>
internal sealed class CriterionSet
{
    private readonly Criterion[] criteria;

    /// <summary>Joins evaluators with the descriptions of a data file.</summary>
    public CriterionSet(string file, params Criterion[] criteria)
    {
        this.criteria = criteria;
        var book = CriterionBook.Load(file);
        var byId = book.Criteria.ToDictionary(static description => description.Id);
        Descriptions = [.. criteria.Select(criterion => byId[criterion.Id])];
        Groups = book.Groups ?? new Dictionary<string, Bilingual>();
    }

    /// <summary>The descriptions, in the order of the evaluators.</summary>
    public IReadOnlyList<CriterionDescription> Descriptions { get; }

    /// <summary>The names of groups.</summary>
    public IReadOnlyDictionary<string, Bilingual> Groups { get; }

    /// <summary>Judges a record by every criterion; gains are not known yet and are 0.</summary>
    public void Judge(RecordFacts facts, List<CriterionResult> results)
    {
        for (var i = 0; i < criteria.Length; i++)
        {
            var verdict = criteria[i].Judge(facts);
            results.Add(new CriterionResult(Descriptions[i], verdict.Result, verdict.Evidence, verdict.Missing, verdict.Note, 0));
        }
    }
}
