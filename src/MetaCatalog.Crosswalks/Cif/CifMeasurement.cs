using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Cif;

/// <summary>What a block says of the experiment: method, instrument, settings, properties, programs.</summary>
internal sealed class CifMeasurement(CifContent content, RecordBuilder record)
{
    private const string Techniques = Codes.Base + "measurement-technique/";

    private static readonly (string Name, string Unit, string[] Tags)[] Settings =
    [
        ("temperature", "K", ["_diffrn_ambient_temperature", "_cell_measurement_temperature", "_diffrn.ambient_temp"]),
        ("pressure", "kPa", ["_diffrn_ambient_pressure", "_cell_measurement_pressure"]),
        ("wavelength", "Å", ["_diffrn_radiation_wavelength", "_diffrn_radiation_wavelength.wavelength"]),
        ("tube voltage", "kV", ["_diffrn_source_voltage"]),
    ];

    private static readonly (string Name, string Unit, string[] Tags)[] Properties =
    [
        ("cell volume", "Å3", ["_cell_volume"]),
        ("density", "g/cm3", ["_exptl_crystal_density_diffrn", "_exptl_crystal_density_meas", "_exptl_crystal.density_diffrn"]),
        ("formula weight", "g/mol", ["_chemical_formula_weight", "_chem_comp.formula_weight"]),
        ("R factor", "1", ["_refine_ls_R_factor_gt", "_refine.ls_R_factor_R_work"]),
    ];

    private static readonly string[] Programs =
    [
        "_computing_data_collection", "_computing_cell_refinement", "_computing_data_reduction", "_computing_structure_solution",
        "_computing_structure_refinement", "_computing_molecular_graphics", "_computing_publication_material", "_audit_creation_method",
    ];

    public void Add()
    {
        AddTechnique();
        AddInstrument();
        foreach (var (name, unit, tags) in Settings)
        {
            AddQuantity(Mat.Setting, name, unit, tags);
        }

        foreach (var (name, unit, tags) in Properties)
        {
            AddQuantity(SchemaOrg.VariableMeasured, name, unit, tags);
        }

        AddPrograms();
    }

    private void AddTechnique()
    {
        foreach (var method in content.TakeAll("_exptl.method", "_exptl_method"))
        {
            record.Add(SchemaOrg.MeasurementTechnique, Technique(method));
        }

        var probe = content.Take("_diffrn_radiation_probe") ?? content.Block.Peek("_diffrn_radiation_type");
        if (content.Block.Has("_exptl.method") || (probe is null && !content.Block.Has("_diffrn_measurement_device_type")))
        {
            return;
        }

        record.Lose(LossKind.Invented, "schema:measurementTechnique", "It follows from the radiation.");
        var code = probe?.Contains("neutron", StringComparison.OrdinalIgnoreCase) == true ? "neutron-diffraction"
            : content.Block.Items.Any(static item => item.Tag.StartsWith("_pd_", StringComparison.OrdinalIgnoreCase)) ? "xrd"
            : "single-crystal-xrd";
        record.Add(SchemaOrg.MeasurementTechnique, new Iri(Techniques + code));
    }

    private static Term Technique(string method) => method.ToUpperInvariant() switch
    {
        "X-RAY DIFFRACTION" => new Iri(Techniques + "single-crystal-xrd"),
        "POWDER DIFFRACTION" => new Iri(Techniques + "xrd"),
        "NEUTRON DIFFRACTION" => new Iri(Techniques + "neutron-diffraction"),
        "SOLUTION NMR" or "SOLID-STATE NMR" => new Iri(Techniques + "nmr"),
        _ => new Literal(method),
    };

    private void AddInstrument()
    {
        string?[] names = [content.Take("_diffrn_measurement_device_type", "_diffrn_measurement.device_type"), content.Take("_diffrn_detector", "_diffrn_detector.type"), content.Take("_diffrn_source", "_diffrn_source.type")];
        foreach (var name in names.OfType<string>())
        {
            var node = record.AddNode(record.Topic, Mc.Instrument, MoreTerms.InstrumentClass);
            record.AddText(node, Foaf.Name, name);
        }

        if (content.Take("_diffrn_radiation_type", "_diffrn_radiation.type") is { } radiation)
        {
            record.AddValue(record.Topic, Mat.Setting, "radiation", radiation);
        }
    }

    private void AddQuantity(Iri predicate, string name, string unit, string[] tags)
    {
        var text = content.Block.Take(tags);
        if (text is null)
        {
            return;
        }

        var number = CifNumber.Of(text);
        var node = record.AddNode(record.Topic, predicate, SchemaOrg.PropertyValue);
        record.AddText(node, SchemaOrg.Name, name, "en");
        record.Add(node, SchemaOrg.Value, number is { } some ? NumberText.Of(some.Value) : new Literal(text));
        record.AddUnit(node, unit);
        record.Add(node, Qudt.StandardUncertainty, number?.Uncertainty is { } uncertainty ? NumberText.Of(uncertainty) : null);
    }

    private void AddPrograms()
    {
        var names = Programs.SelectMany(program => content.TakeAll(program)).Concat(content.TakeAll("_software.name")).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return;
        }

        var activity = record.AddNode(record.Topic, Prov.WasGeneratedBy, Prov.Activity);
        foreach (var name in names)
        {
            record.AddText(record.AddNode(activity, Prov.Used, SchemaOrg.SoftwareApplication), Rdfs.Label, name);
        }
    }
}
