using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Stac;

/// <summary>Reads where and when: the extent of a collection, the box of an item.</summary>
internal static class StacExtents
{
    /// <summary>Reads them into the record.</summary>
    public static void Read(RecordBuilder record, JsonPlace root)
    {
        if (root.Take("bbox") is { } box)
        {
            AddBox(record, box);
            root.Take("geometry")?.TakeWhole(); // the outline, of which the box is kept
            record.Lose(LossKind.Changed, "/geometry", "The box stands for the outline.");
        }

        if (root.Take("extent") is not { } extent)
        {
            return;
        }

        foreach (var whole in extent.Take("spatial")?.TakeItems("bbox") ?? [])
        {
            AddBox(record, whole);
        }

        foreach (var interval in extent.Take("temporal")?.TakeItems("interval") ?? [])
        {
            AddInterval(record, interval);
        }
    }

    private static void AddBox(RecordBuilder record, JsonPlace box)
    {
        double[] bounds = [.. box.Items().Select(static item => item.Value).Where(static value => value.ValueKind == System.Text.Json.JsonValueKind.Number).Select(static value => value.GetDouble())];
        BoundingBox? found = bounds switch
        {
            [var west, var south, var east, var north] => new BoundingBox(west, south, east, north),
            [var west, var south, _, var east, var north, _] => new BoundingBox(west, south, east, north),
            _ => null,
        };
        if (found is { } good && BoundingBox.FromWkt(WktPlace.OfBox(good)) is not null)
        {
            new CarriedPlace { Box = good }.AddTo(record);
        }
        else
        {
            record.Lose(LossKind.NotCarried, $"{box.Pointer}: {box.Value}", "It is no box within -180 to 180 and -90 to 90 degrees.");
        }
    }

    private static void AddInterval(RecordBuilder record, JsonPlace interval)
    {
        var ends = interval.Items().ToList();
        if (ends.Count == 2 && (DateLiteral.Of(ends[0].Text) ?? DateLiteral.Of(ends[1].Text)) is not null)
        {
            var period = record.AddNode(record.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
            record.Add(period, Dcat.StartDate, DateLiteral.Of(ends[0].Text));
            record.Add(period, Dcat.EndDate, DateLiteral.Of(ends[1].Text));
        }
    }
}
