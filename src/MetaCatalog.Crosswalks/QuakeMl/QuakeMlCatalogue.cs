using System.Globalization;
using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.QuakeMl;

/// <summary>The events of a document as one record: how many, where, when, how strong, how deep, by whom.</summary>
internal sealed class QuakeMlCatalogue(XmlSource source, XElement parameters)
{
    private readonly RecordBuilder record = new();
    private readonly SortedSet<string> agencies = new(StringComparer.Ordinal);
    private readonly SortedSet<string> methods = new(StringComparer.Ordinal);
    private readonly SortedSet<string> phases = new(StringComparer.Ordinal);
    private int picks;

    /// <summary>The record of the document.</summary>
    public RecordBuilder Build(CancellationToken cancellation)
    {
        record.AddProfile(ProfileNames.Seismic, "889", "FXF3-D3G7");
        record.AddText(Dcterms.Identifier, source.TakeAttribute(parameters, "publicID"));
        var events = new List<QuakeMlEvent>();
        foreach (var element in source.Take(parameters, "event"))
        {
            cancellation.ThrowIfCancellationRequested();
            events.Add(QuakeMlEvent.Take(source, element));
            TakeDetails(element);
        }

        AddTexts(events);
        AddExtent(events);
        AddStrength(events);
        AddDetails();
        AddParties();
        return record;
    }

    private void TakeDetails(XElement element)
    {
        foreach (var pick in source.Take(element, "pick"))
        {
            picks++;
            Remember(phases, source.TakeText(pick, "phaseHint"));
        }

        foreach (var origin in element.Elements().Where(static child => child.Name.LocalName == "origin"))
        {
            Remember(methods, source.TakeText(origin, "methodID"));
            Remember(methods, source.TakeText(origin, "earthModelID"));
            Remember(agencies, AgencyOf(origin));
            foreach (var arrival in source.Take(origin, "arrival"))
            {
                Remember(phases, source.TakeText(arrival, "phase"));
            }
        }

        Remember(agencies, AgencyOf(element));
    }

    private string? AgencyOf(XElement element) => source.TakeText(source.TakeFirst(element, "creationInfo"), "agencyID");

    private void AddTexts(List<QuakeMlEvent> events)
    {
        var description = source.TakeText(parameters, "description");
        record.AddText(Dcterms.Description, description);
        var names = events.SelectMany(static one => one.Names).ToList();
        var title = events.Count == 1 ? names.OrderBy(static name => name.Kind == "earthquake name" ? 0 : 1).Select(static name => name.Text).FirstOrDefault() : null;
        if (title is null)
        {
            record.Lose(LossKind.Invented, "dct:title", "The document has no name for its events; the title says how many there are.");
        }

        record.AddText(Dcterms.Title, title ?? string.Create(CultureInfo.InvariantCulture, $"Earthquake catalogue of {events.Count:N0} event{(events.Count == 1 ? "" : "s")}"), title is null ? "en" : null);
        foreach (var name in names.Where(name => name.Text != title && !IsRegion(name.Kind)).Select(static name => name.Text).Distinct(StringComparer.Ordinal))
        {
            record.AddText(Dcterms.Alternative, name);
        }

        foreach (var type in events.Select(static one => one.Type).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            record.AddText(Dcat.Keyword, type, "en");
        }

        foreach (var comment in source.Take(parameters, "comment"))
        {
            var node = record.AddNode(record.Topic, MoreTerms.Comment, MoreTerms.CommentClass);
            record.AddText(node, MoreTerms.CommentText, source.TakeText(comment, "text"));
            record.AddText(node, SchemaOrg.Identifier, source.TakeAttribute(comment, "id"));
        }
    }

    private static bool IsRegion(string? kind) => kind is "region name" or "Flinn-Engdahl region" or "nearest cities" or "local time" or "felt report";

    private void AddExtent(List<QuakeMlEvent> events)
    {
        var times = events.Select(static one => one.Time).OfType<Literal>().OrderBy(static time => time.LexicalForm, StringComparer.Ordinal).ToList();
        record.AddPeriod(times.FirstOrDefault(), times.LastOrDefault());
        record.AddPlace(Coverage.Around([.. events.Select(static one => one.Point).OfType<(double, double)>()]));
        foreach (var region in events.SelectMany(static one => one.Names).Where(static name => IsRegion(name.Kind)).Select(static name => name.Text).Distinct(StringComparer.Ordinal))
        {
            record.AddPlace(null, region);
        }
    }

    private void AddStrength(List<QuakeMlEvent> events)
    {
        record.Add(Sei.EventCount, NumberText.Of(events.Count));
        record.Add(Mc.RecordCount, NumberText.Of(events.Count));
        AddRange([.. events.Select(static one => one.Magnitude).OfType<double>()], Sei.MinMagnitude, Sei.MaxMagnitude);
        AddRange([.. events.Select(static one => one.Depth / 1000).OfType<double>()], Sei.MinDepth, Sei.MaxDepth);
        foreach (var type in events.Select(static one => one.MagnitudeType).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            record.AddText(Sei.MagnitudeType, type);
        }
    }

    private void AddRange(List<double> values, Iri smallest, Iri largest)
    {
        if (values.Count > 0)
        {
            record.Add(smallest, NumberText.Of(values.Min()));
            record.Add(largest, NumberText.Of(values.Max()));
        }
    }

    private void AddDetails()
    {
        record.Add(Sei.PickCount, picks > 0 ? NumberText.Of(picks) : null);
        foreach (var phase in phases)
        {
            record.AddText(Sei.Phase, phase);
        }

        foreach (var method in methods)
        {
            record.AddReference(record.Topic, Sei.LocationMethod, method);
        }
    }

    private void AddParties()
    {
        var made = source.TakeFirst(parameters, "creationInfo");
        Remember(agencies, source.TakeText(made, "agencyID"));
        record.AddPerson(record.Topic, Dcterms.Creator, source.TakeText(made, "author"));
        foreach (var agency in agencies)
        {
            record.AddOrganisation(record.Topic, Dcterms.Creator, agency);
        }

        record.Add(Dcterms.Created, DateLiteral.OrText(source.TakeText(made, "creationTime")));
        record.AddText(Dcat.Version, source.TakeText(made, "version"));
    }

    private static void Remember(SortedSet<string> known, string? value)
    {
        if (value is not null)
        {
            known.Add(value);
        }
    }
}
