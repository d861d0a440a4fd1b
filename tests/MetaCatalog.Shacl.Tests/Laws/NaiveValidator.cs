using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Tests.Laws;

/// <summary>A part of SHACL Core straight from its text: no compilation, no indexes, no memory. An oracle, not an engine.</summary>
internal sealed class NaiveValidator(Graph shapes, Graph data)
{
    /// <summary>One line a result: focus node, component, value, shape.</summary>
    public List<string> Validate()
    {
        var lines = new List<string>();
        foreach (var shape in shapes.AllSubjects())
        {
            var focusNodes = shapes.Objects(shape, Sh.TargetNode)
                .Concat(shapes.Objects(shape, Sh.TargetClass).SelectMany(Instances))
                .Concat(shapes.Objects(shape, Sh.TargetSubjectsOf).SelectMany(p => data.Match(predicate: (Iri)p).Select(t => t.Subject)))
                .Concat(shapes.Objects(shape, Sh.TargetObjectsOf).SelectMany(p => data.Match(predicate: (Iri)p).Select(t => t.Object)));
            lines.AddRange(focusNodes.Distinct().SelectMany(focus => Check(shape, focus)));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private List<string> Check(Term shape, Term focus)
    {
        var path = shapes.Object(shape, Sh.Path);
        var values = path is null ? [focus] : Reach(path, focus).Distinct().ToList();
        var lines = new List<string>();
        foreach (var triple in shapes.WithSubject(shape))
        {
            lines.AddRange(Check(shape, triple.Predicate.Value.Replace(Sh.Namespace, "", StringComparison.Ordinal), triple.Object, focus, values));
        }

        return lines;
    }

    private IEnumerable<string> Check(Term shape, string parameter, Term argument, Term focus, List<Term> values)
    {
        return parameter switch
        {
            "minCount" when values.Count < Number(argument) => [Line("MinCount", null)],
            "maxCount" when values.Count > Number(argument) => [Line("MaxCount", null)],
            "hasValue" when !values.Contains(argument) => [Line("HasValue", null)],
            "class" => Each("Class", value => value is not Literal && Instances(argument).Contains(value)),
            "datatype" => Each("Datatype", value => (value as Literal)?.Datatype == argument),
            "nodeKind" => Each("NodeKind", value => argument == (value is Iri ? Sh.IriKind : value is Literal ? Sh.LiteralKind : Sh.BlankNodeKind)),
            "in" => Each("In", value => List(argument).Contains(value)),
            "not" => Each("Not", value => !Conforms(argument, value)),
            "node" => Each("Node", value => Conforms(argument, value)),
            "and" => Each("And", value => List(argument).All(other => Conforms(other, value))),
            "or" => Each("Or", value => List(argument).Any(other => Conforms(other, value))),
            "xone" => Each("Xone", value => List(argument).Count(other => Conforms(other, value)) == 1),
            "disjoint" => Each("Disjoint", value => !data.Contains(focus, (Iri)argument, value)),
            "equals" => Each("Equals", value => data.Contains(focus, (Iri)argument, value))
                .Concat(data.Objects(focus, (Iri)argument).Where(other => !values.Contains(other)).Select(other => Line("Equals", other))),
            "property" => values.SelectMany(value => Check(argument, value)),
            "qualifiedMinCount" when Qualified(shape, values) < Number(argument) => [Line("QualifiedMinCount", null)],
            "qualifiedMaxCount" when Qualified(shape, values) > Number(argument) => [Line("QualifiedMaxCount", null)],
            _ => [],
        };

        IEnumerable<string> Each(string component, Func<Term, bool> holds) => values.Where(value => !holds(value)).Select(value => Line(component, value));

        string Line(string component, Term? value) => $"{focus} {component} {value} {shape}";
    }

    private bool Conforms(Term shape, Term node) => Check(shape, node).Count == 0;

    private int Qualified(Term shape, List<Term> values) =>
        values.Count(value => Conforms(shapes.Object(shape, Sh.QualifiedValueShape) ?? shape, value));

    private IEnumerable<Term> Reach(Term path, Term from)
    {
        if (path is Iri predicate)
        {
            return data.Objects(from, predicate);
        }

        if (shapes.Object(path, RdfTerms.First) is not null)
        {
            return List(path).Aggregate<Term, IEnumerable<Term>>([from], (nodes, step) => nodes.SelectMany(node => Reach(step, node)).Distinct().ToList());
        }

        var form = shapes.WithSubject(path)[0];
        return form.Predicate == Sh.InversePath ? data.Subjects((Iri)form.Object, from)
            : form.Predicate == Sh.AlternativePath ? List(form.Object).SelectMany(choice => Reach(choice, from))
            : form.Predicate == Sh.ZeroOrOnePath ? Reach(form.Object, from).Prepend(from)
            : Closure(form.Object, form.Predicate == Sh.ZeroOrMorePath ? [from] : Reach(form.Object, from));
    }

    private HashSet<Term> Closure(Term path, IEnumerable<Term> start)
    {
        HashSet<Term> reached = [.. start];
        while (reached.SelectMany(node => Reach(path, node)).ToList().Any(reached.Add))
        {
        }

        return reached;
    }

    private HashSet<Term> Instances(Term @class)
    {
        HashSet<Term> classes = [@class];
        while (classes.SelectMany(c => data.Subjects(Rdfs.SubClassOf, c)).ToList().Any(classes.Add))
        {
        }

        return [.. classes.SelectMany(c => data.Subjects(RdfTerms.Type, c))];
    }

    private List<Term> List(Term head)
    {
        var members = new List<Term>();
        for (var cell = head; cell != RdfTerms.Nil; cell = shapes.Object(cell, RdfTerms.Rest)!)
        {
            members.Add(shapes.Object(cell, RdfTerms.First)!);
        }

        return members;
    }

    private static int Number(Term term) => int.Parse(((Literal)term).LexicalForm, System.Globalization.CultureInfo.InvariantCulture);
}
