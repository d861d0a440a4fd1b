using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>The gate that a catalog sets itself: what is published has reached at least a level of AI-readiness.</summary>
/// <remarks>It is a finding like any other, so that every door that asks whether a description may be published obeys it.</remarks>
internal static class PublishGate
{
    public const string Code = "gate:ai-readiness";

    /// <summary>The finding that stops publication; null when the gate is open.</summary>
    public static Finding? Check(ReadinessLevel least, AiReadiness readiness, Term topic)
    {
        if (readiness.Level >= least)
        {
            return null;
        }

        var shut = string.Join(", ", readiness.ShutGates.Select(static gate => gate.Criterion.Id));
        return new Finding(
            Code,
            Severity.Error,
            new Bilingual(
                $"This catalog publishes from AI-readiness {least}; the description reaches {readiness.Level}.",
                $"このカタログは AI活用準備度 {least} 以上のレコードを公開します。この記述は {readiness.Level} です。"),
            new Location(FocusNode: topic))
        {
            Repair = new Bilingual($"For the next level fulfil {shut}.", $"次の段階に進むには {shut} を満たしてください。"),
            BlocksPublication = true,
        };
    }
}
