using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>Criteria that look at each file of a record.</summary>
/// <remarks>A record that is served only by a service has no files to judge; one with neither files nor a service fails.</remarks>
internal static class FileCoverage
{
    /// <summary>1 when all files are as they should be, a half when some are or some come near, else 0.</summary>
    public static CriterionVerdict Judge(RecordFacts facts, string missing, Func<Distribution, bool> isGood, Func<Distribution, bool>? isNear = null)
    {
        if (facts.Files.Count == 0)
        {
            return WithoutFiles(facts, missing);
        }

        var good = facts.Files.Count(isGood);
        var result = good == facts.Files.Count ? 1 : good > 0 || (isNear is not null && facts.Files.Any(isNear)) ? 0.5 : 0;
        return new CriterionVerdict(result, [], result == 1 ? [] : [missing], Counted(good, facts.Files.Count));
    }

    /// <summary>1 when any file is as it should be, else 0.</summary>
    public static CriterionVerdict JudgeAny(RecordFacts facts, string missing, Func<Distribution, bool> isGood)
    {
        if (facts.Files.Count == 0)
        {
            return WithoutFiles(facts, missing);
        }

        return facts.Files.FirstOrDefault(isGood) is { } file
            ? new CriterionVerdict(1, [], [], new Bilingual(Words.Of(file), Words.Of(file)))
            : CriterionVerdict.Nothing(missing);
    }

    private static CriterionVerdict WithoutFiles(RecordFacts facts, string missing) =>
        facts.Services.Count > 0 ? CriterionVerdict.NotApplicable : CriterionVerdict.Nothing(missing);

    private static Bilingual Counted(int good, int all) => new($"{good} of {all} files", $"{all} ファイル中 {good} ファイル");
}
