using System.Globalization;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.Detection;

/// <summary>Loss reports as findings, so that who sends a foreign document learns what became of it.</summary>
internal static class LossFindings
{
    private const int Most = 500;

    /// <summary>A finding for each loss; of very many the first, and how many more there are.</summary>
    public static IEnumerable<Finding> Of(IReadOnlyList<MappingLoss> losses) =>
        losses.Count <= Most ? losses.Select(Of) : losses.Take(Most).Select(Of).Append(More(losses.Count - Most));

    private static Finding Of(MappingLoss loss)
    {
        var (code, en, ja) = Words(loss.Kind);
        return new Finding(
            "crosswalk:" + code,
            Severity.Info,
            new Bilingual($"{en}: {loss.What} — {loss.Reason}", $"{ja}：{loss.What}（{loss.Reason}）"),
            PlaceOf(loss.What));
    }

    // Losses of JSON begin with their pointer.
    private static Location PlaceOf(string what)
    {
        var end = what.StartsWith('/') ? what.IndexOf(": ", StringComparison.Ordinal) : -1;
        return end < 0 ? new Location() : new Location(Pointer: what[..end]);
    }

    private static (string Code, string En, string Ja) Words(LossKind kind) => kind switch
    {
        LossKind.Changed => ("changed", "Changed", "変更されました"),
        LossKind.Invented => ("invented", "Not in the document, put in", "文書にない値が補われました"),
        _ => ("not-carried", "Not carried", "引き継がれませんでした"),
    };

    private static Finding More(int count)
    {
        var number = count.ToString("N0", CultureInfo.InvariantCulture);
        return new("crosswalk:not-carried", Severity.Info, new Bilingual($"{number} more values were not carried as they were.", $"ほかに {number} 個の値がそのままでは引き継がれませんでした。"), new Location());
    }
}
