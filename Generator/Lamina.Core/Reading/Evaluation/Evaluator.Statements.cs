using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// Statements: blocks, declarations, if, switch, return.
internal sealed partial class Evaluator
{
    private object? returned;

    /// <summary>How a statement ends.</summary>
    private enum Completion
    {
        Next,
        Break,
        Continue,
        Return,
    }

    private object? RunBody(IOperation body)
    {
        returned = null;
        Execute(body);
        var result = returned;
        returned = null;
        return result;
    }

    private Completion Execute(IOperation statement) => isLenient ? ExecuteLeniently(statement) : ExecuteStrictly(statement);

    private Completion ExecuteStrictly(IOperation statement)
    {
        Step(statement);
        switch (statement)
        {
            case IBlockOperation block:
                return InNewScope(() => ExecuteAll(block.Operations));
            case IVariableDeclarationGroupOperation group:
                foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
                    Declare(declarator);
                return Completion.Next;
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                return Completion.Next;
            case IConditionalOperation choice:
                if (IsTrue(choice.Condition))
                    return Execute(choice.WhenTrue);
                return choice.WhenFalse is null ? Completion.Next : Execute(choice.WhenFalse);
            case ISwitchOperation choice:
                return InNewScope(() => ExecuteSwitch(choice));
            case IForLoopOperation loop:
                return InNewScope(() => ExecuteFor(loop));
            case IForEachLoopOperation loop:
                return ExecuteForEach(loop);
            case IWhileLoopOperation loop:
                return ExecuteWhile(loop);
            case IReturnOperation { Kind: OperationKind.Return } result:
                returned = result.ReturnedValue is null ? null : Evaluate(result.ReturnedValue);
                return Completion.Return;
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Completion.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Completion.Continue;
            case ILabeledOperation { Operation: { } labeled }:
                return Execute(labeled);
            case ILocalFunctionOperation or IEmptyOperation:
                return Completion.Next;
            case IThrowOperation thrown:
                throw Thrown(thrown);
            case IInvalidOperation:
                throw EvaluationStop.CSharpError();
            default:
                throw Constructs.Outside(statement);
        }
    }

    private Completion ExecuteAll(IEnumerable<IOperation> statements)
    {
        // A local function can be called before the line that declares it.
        foreach (var function in statements.OfType<ILocalFunctionOperation>())
            variables.Declare(function.Symbol, new FunctionValue(function.Symbol, null, variables));
        foreach (var statement in statements)
        {
            var completion = Execute(statement);
            if (completion != Completion.Next)
                return completion;
        }

        return Completion.Next;
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Symbol.IsRef)
            throw EvaluationStop.Outside(declarator.Syntax.GetLocation(), "Define has no ref locals: use the variable itself.");
        var initializer = declarator.GetVariableInitializer()?.Value;
        variables.Declare(declarator.Symbol, initializer is null ? null : Evaluate(initializer));
    }

    private Completion ExecuteSwitch(ISwitchOperation choice)
    {
        var value = Evaluate(choice.Value);
        var section = choice.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is not IDefaultCaseClauseOperation && IsChosen(clause, value)))
            ?? choice.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        if (section is null)
            return Completion.Next;
        var completion = ExecuteAll(section.Body);
        return completion == Completion.Break ? Completion.Next : completion;
    }

    private bool IsChosen(ICaseClauseOperation clause, object? value) => clause switch
    {
        ISingleValueCaseClauseOperation single => Equality.Of(value, Evaluate(single.Value), single),
        IPatternCaseClauseOperation pattern => Matches(value, pattern.Pattern) && (pattern.Guard is null || IsTrue(pattern.Guard)),
        _ => throw Constructs.Outside(clause),
    };

    private T InNewScope<T>(Func<T> action)
    {
        var outer = variables;
        variables = new Variables(outer);
        var result = action();
        variables = outer;
        return result;
    }
}
