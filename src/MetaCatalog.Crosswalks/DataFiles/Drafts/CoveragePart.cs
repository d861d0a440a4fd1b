using System.Globalization;
using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>The time and the area that all files together are about.</summary>
internal static class CoveragePart
{
    public static void Add(DraftBuilder draft, IReadOnlyList<DataFile> files)
    {
        var all = files.SelectMany(static file => file.AndEntries).ToList();
        AddPeriod(draft, [.. all.Where(static file => file.Facts.Span is not null)]);
        AddArea(draft, [.. all.Where(static file => file.Facts.Area is not null)]);
    }

    private static void AddPeriod(DraftBuilder draft, List<DataFile> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        var spans = files.ConvertAll(static file => file.Facts.Span!); // asked for above
        var (start, end) = (spans.Min(static span => span.Start), spans.Max(static span => span.End));
        var isByDay = spans.Exists(static span => span.IsByDay);
        var period = isByDay
            ? new JsonObject { ["type"] = "PeriodOfTime", ["startDate"] = Day(start), ["endDate"] = Day(end) }
            : new JsonObject { ["type"] = "PeriodOfTime", ["startTime"] = Instant(start), ["endTime"] = Instant(end) };
        draft.Set("temporal", period, files[0].Name, spans[0].Said);
    }

    private static void AddArea(DraftBuilder draft, List<DataFile> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        var areas = files.ConvertAll(static file => file.Facts.Area!); // asked for above
        var (west, south) = (Degrees(areas.Min(static area => area.West)), Degrees(areas.Min(static area => area.South)));
        var (east, north) = (Degrees(areas.Max(static area => area.East)), Degrees(areas.Max(static area => area.North)));
        var box = $"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))";
        draft.Set("spatial", new JsonObject { ["type"] = "Location", ["bbox"] = box }, files[0].Name, areas[0].Said);
    }

    private static string Degrees(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Day(DateTime instant) => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Instant(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
}
