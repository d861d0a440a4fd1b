using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddbj;

/// <summary>What only the archive's own XML says, which an entry carries as JSON under <c>properties</c>.</summary>
internal static class DdbjProperties
{
    public static void Add(RecordBuilder record, JsonPlace root)
    {
        if (root.Take("properties") is not { } properties)
        {
            AddAttributes(record, root.Take("attribute"));
            return;
        }

        AddProject(record, properties);
        AddSample(record, properties);
    }

    private static void AddProject(RecordBuilder record, JsonPlace properties)
    {
        if (properties.Take("Project")?.Take("Project") is not { } project)
        {
            return;
        }

        if (project.Take("ProjectType")?.Take("ProjectTypeSubmission") is not { } submission)
        {
            return;
        }

        if (submission.Take("Target") is { } target)
        {
            foreach (var name in (ReadOnlySpan<string>)["sample_scope", "material", "capture"])
            {
                record.AddValue(record.Topic, MoreTerms.AdditionalProperty, name, target.TakeText(name));
            }

            record.AddValue(record.Topic, MoreTerms.AdditionalProperty, "strain", target.Take("Organism")?.TakeText("Strain"));
        }

        if (submission.Take("Method")?.TakeText("method_type") is { } method)
        {
            record.Add(SchemaOrg.MeasurementTechnique, method == "eSequencing" ? new Iri($"{Codes.Base}measurement-technique/sequencing") : new Literal(method));
        }

        foreach (var type in submission.Take("ProjectDataTypeSet")?.TakeItems("DataType") ?? [])
        {
            record.AddText(Dcat.Keyword, type.Text, "en");
        }
    }

    private static void AddSample(RecordBuilder record, JsonPlace properties)
    {
        AddAttributes(record, properties.Take("Attributes")?.Take("Attribute"));
        if (properties.Take("Owner") is { } owner)
        {
            foreach (var name in owner.TakeItems("Name"))
            {
                record.AddOrganisation(record.Topic, Dcterms.Publisher, name.Text ?? name.TakeText("content"));
            }

            foreach (var contact in owner.Take("Contacts")?.TakeItems("Contact") ?? [])
            {
                var person = contact.Take("Name");
                record.AddContact(NamedParties.FullName(person?.TakeText("First"), person?.TakeText("Last")), contact.TakeText("email"));
            }
        }

        foreach (var model in properties.Take("Models")?.TakeItems("Model") ?? [])
        {
            record.AddText(Gen.Checklist, model.Text ?? model.TakeText("content"));
        }
    }

    private static void AddAttributes(RecordBuilder record, JsonPlace? attributes)
    {
        foreach (var attribute in attributes?.Items() ?? [])
        {
            var name = attribute.PeekMember("harmonized_name")?.Text ?? attribute.PeekMember("attribute_name")?.Text;
            if (name is null || !record.AddAttribute(name, attribute.PeekMember("content")?.Text, attribute.PeekMember("unit")?.Text))
            {
                continue;
            }

            attribute.Take("content");
            attribute.Take("unit");
            foreach (var written in (ReadOnlySpan<string>)["harmonized_name", "attribute_name", "display_name"])
            {
                if (attribute.PeekMember(written)?.Text is { } word && SampleAttribute.SaysTheSame(word, name))
                {
                    attribute.Take(written);
                }
            }
        }
    }
}
