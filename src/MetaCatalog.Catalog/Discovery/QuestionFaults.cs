using System.Globalization;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>What can be wrong with the values of a question.</summary>
internal static class QuestionFaults
{
    private const double MostWeight = 2;
    private const int MostRanges = 20;

    /// <summary>The first fault, or null.</summary>
    public static Finding? Of(SearchQuestion question) =>
        RangeFault(question.Ranges) ?? ElementFault(question) ?? (question.Place is { } place ? PlaceFault(place) : null)
        ?? (question.Time is { Start: { } start, End: { } end } && end.Start < start.Start ? SearchFindings.NotAllowed("time", $"{start.Text}..{end.Text}", "an end not before the start") : null)
        ?? WeightFault("recency", question.RecencyWeight) ?? WeightFault("quality", question.QualityWeight);

    private static Finding? RangeFault(IReadOnlyDictionary<string, IReadOnlyList<ValueRange>> ranges)
    {
        foreach (var (name, values) in ranges)
        {
            if (!Histograms.All.Contains(name))
            {
                return SearchFindings.UnknownFacet(name, Histograms.All);
            }

            if (values.Count is 0 or > MostRanges || values.Any(static range => range.To < range.From))
            {
                return SearchFindings.NotAllowed(name, string.Join(", ", values.Select(static range => $"{range.From}..{range.To}")), $"1 to {MostRanges} ranges from..to that rise");
            }
        }

        return null;
    }

    private static Finding? ElementFault(SearchQuestion question) =>
        question.AllElements.Concat(question.OnlyElements).FirstOrDefault(static symbol => !Elements.IsElement(symbol)) is { } unknown
            ? SearchFindings.NotAllowed("elements", unknown, "symbols of chemical elements, such as Fe,O")
            : null;

    private static Finding? PlaceFault(BoundingBox place) =>
        Math.Abs(place.West) <= 180 && Math.Abs(place.East) <= 180 && place.South >= -90 && place.North <= 90 && place.South <= place.North
            ? null
            : SearchFindings.NotAllowed("bbox", string.Create(CultureInfo.InvariantCulture, $"{place.West},{place.South},{place.East},{place.North}"), "west,south,east,north in degrees, south not above north");

    private static Finding? WeightFault(string name, double weight) =>
        weight is >= 0 and <= MostWeight ? null : SearchFindings.NotAllowed(name, weight.ToString(CultureInfo.InvariantCulture), $"0 to {MostWeight}");
}
