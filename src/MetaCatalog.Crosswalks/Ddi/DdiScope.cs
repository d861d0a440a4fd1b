using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>What a study is about (<c>stdyInfo</c>): subjects, abstract, time, place, population.</summary>
internal sealed class DdiScope(XmlSource source, ReadingNotes notes)
{
    private static readonly string[] Sides = ["westBL", "eastBL", "southBL", "northBL"];

    private readonly RecordBuilder record = notes.Builder;
    private readonly DdiStatements statements = new(source, notes.Builder);

    public void Read(XElement info)
    {
        foreach (var subject in source.Take(info, "subject").SelectMany(subject => source.Take(subject, "keyword", "topcClas")))
        {
            AddSubject(subject);
        }

        foreach (var text in source.Take(info, "abstract").Select(DdiStatements.Words).OfType<Literal>())
        {
            record.Add(Dcterms.Description, text);
        }

        foreach (var summary in source.Take(info, "sumDscr"))
        {
            ReadSummary(summary);
        }

        statements.Add(source.Take(info, "notes"), "stdyInfo/notes");
        ReadMisplaced(info);
    }

    private void AddSubject(XElement element)
    {
        if (DdiStatements.Words(element) is not { } label)
        {
            return;
        }

        var scheme = source.TakeAttribute(element, "vocab");
        var address = source.TakeAttribute(element, "vocabURI") ?? source.TakeAttribute(element, "URI");
        new CarriedSubject(label) { Scheme = scheme, SchemeAddress = address }.AddTo(record);
    }

    private void ReadSummary(XElement summary)
    {
        foreach (var (start, end) in Ranges(summary, "timePrd"))
        {
            record.AddPeriod(DateLiteral.OrText(start), DateLiteral.OrText(end));
        }

        foreach (var (start, end) in Ranges(summary, "collDate"))
        {
            new CarriedDate("Collected", start == end ? start! : $"{start}/{end}").AddTo(record, record.Topic);
        }

        foreach (var place in source.Take(summary, "nation", "geogCover").ToList())
        {
            AddPlace(place);
        }

        statements.Add(source.Take(summary, "geogUnit"), "geogUnit");
        ReadBoxes(summary);
        statements.Add(source.Take(summary, "anlyUnit"), "anlyUnit");
        statements.Add(source.Take(summary, "universe"), "universe");
        foreach (var kind in source.Take(summary, "dataKind"))
        {
            record.Add(Dcterms.Type, DdiStatements.Words(kind));
        }
    }

    // A cycle has a start and an end, or a single date.
    private List<(string? Start, string? End)> Ranges(XElement summary, string name)
    {
        var cycles = new List<(string? Cycle, string? Start, string? End)>();
        foreach (var element in source.Take(summary, name).ToList())
        {
            var cycle = source.TakeAttribute(element, "cycle");
            var isEvent = source.TakeAttribute(element, "event");
            if ((source.TakeAttribute(element, "date") ?? XmlSource.TextOf(element)) is not { } text)
            {
                continue;
            }

            var date = notes.Date(DdiTerms.Date(text), () => ReadingFaults.PlaceOf(element));
            var open = isEvent == "end" ? cycles.FindIndex(one => one.Cycle == cycle && one.End is null) : -1;
            if (open >= 0)
            {
                cycles[open] = cycles[open] with { End = date };
            }
            else
            {
                cycles.Add((cycle, isEvent == "end" ? null : date, isEvent is "start" ? null : date));
            }
        }

        return [.. cycles.Select(static one => (one.Start, one.End))];
    }

    private void AddPlace(XElement element)
    {
        if (DdiStatements.Words(element) is { } name)
        {
            var place = record.AddNode(record.Topic, Dcterms.Spatial, Dcterms.Location);
            record.Add(place, Rdfs.Label, name);
            record.AddText(place, Dcterms.Identifier, source.TakeAttribute(element, "abbr"));
        }
    }

    private void ReadBoxes(XElement summary)
    {
        foreach (var box in source.Take(summary, "geoBndBox").ToList())
        {
            AddBox(box);
        }

        foreach (var polygon in source.Take(summary, "boundPoly").SelectMany(poly => source.Take(poly, "polygon")).ToList())
        {
            AddPolygon(polygon);
        }

        if (summary.Elements().FirstOrDefault(static child => Sides.Contains(child.Name.LocalName)) is { } stray)
        {
            notes.Doubt("ddi:box", () => ReadingFaults.PlaceOf(stray), "The sides of a box stand outside geoBndBox; they were read as a box.", "範囲の座標が geoBndBox の外にあります。範囲として読みました。");
            AddBox(summary);
        }
    }

    private void AddBox(XElement box)
    {
        var (west, east, south, north) = (source.TakeText(box, Sides[0]), source.TakeText(box, Sides[1]), source.TakeText(box, Sides[2]), source.TakeText(box, Sides[3]));
        var (lower, upper) = (notes.Position(west, south, () => ReadingFaults.PlaceOf(box)), notes.Position(east, north, () => ReadingFaults.PlaceOf(box)));
        if (lower is not { } southWest || upper is not { } northEast)
        {
            return;
        }

        if (southWest.Latitude > northEast.Latitude)
        {
            notes.Doubt("geo:box", () => ReadingFaults.PlaceOf(box), $"The southern edge {south} lies north of the northern edge {north}.", $"南端 {south} が北端 {north} より北にあります。");
        }

        new CarriedPlace { Box = new BoundingBox(southWest.Longitude, southWest.Latitude, northEast.Longitude, northEast.Latitude) }.AddTo(record);
    }

    private void AddPolygon(XElement polygon)
    {
        var points = source.Take(polygon, "point")
            .Select(point => notes.Position(source.TakeText(point, "gringLon"), source.TakeText(point, "gringLat"), () => ReadingFaults.PlaceOf(point)))
            .OfType<GeoPoint>().ToList();
        if (points.Count >= 3)
        {
            new CarriedPlace { Polygons = [new GeoPolygon(points[0] == points[^1] ? points : [.. points, points[0]])] }.AddTo(record);
        }
    }

    // An old exporter put what belongs into the citation here.
    private void ReadMisplaced(XElement info)
    {
        var parties = new DdiParties(source, notes);
        var distributors = source.Take(info, "distrbtr").SelectMany(outer => source.Take(outer, "distrbtr").DefaultIfEmpty(outer)).ToList();
        var (contacts, depositors) = (source.Take(info, "contact").ToList(), source.Take(info, "depositr").ToList());
        if (distributors.Concat(contacts).Concat(depositors).FirstOrDefault() is { } first)
        {
            notes.Doubt("ddi:misplaced", () => ReadingFaults.PlaceOf(first), $"{first.Name.LocalName} belongs into citation/distStmt; it was read as if it stood there.", $"{first.Name.LocalName} は citation/distStmt の要素です。そこにあるものとして読みました。");
            parties.ReadDistribution(distributors, contacts, depositors);
        }
    }
}
