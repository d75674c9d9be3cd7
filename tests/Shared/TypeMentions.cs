using Mono.Cecil;

namespace Tijdpad.Tests;

/// <summary>Every type that a compiled type mentions: in its shape, its attributes and its bodies.</summary>
internal static class TypeMentions
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) =>
        Shape(type).Concat(type.Methods.SelectMany(OfMethod)).SelectMany(Parts);

    private static IEnumerable<TypeReference?> Shape(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.Select(one => one.InterfaceType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Properties.Select(property => property.PropertyType),
            .. OfAttributes(type),
            .. type.Fields.SelectMany(OfAttributes),
            .. type.Properties.SelectMany(OfAttributes),
        ];

    private static IEnumerable<TypeReference?> OfMethod(MethodDefinition method) =>
        [
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. OfAttributes(method),
            .. method.Parameters.SelectMany(OfAttributes),
            .. method.HasBody
                ? method.Body.Variables.Select(variable => variable.VariableType)
                : [],
            .. method.HasBody
                ? method.Body.Instructions.SelectMany(one => OfOperand(one.Operand))
                : [],
        ];

    private static IEnumerable<TypeReference?> OfAttributes(ICustomAttributeProvider place) =>
        place.CustomAttributes.SelectMany(attribute =>
            attribute
                .ConstructorArguments.Select(argument => argument.Value as TypeReference)
                .Prepend(attribute.AttributeType)
        );

    private static IEnumerable<TypeReference?> OfOperand(object? operand) =>
        operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            GenericInstanceMethod method =>
            [
                .. OfOperand(method.ElementMethod),
                .. method.GenericArguments,
            ],
            MethodReference method =>
            [
                method.DeclaringType,
                method.ReturnType,
                .. method.Parameters.Select(parameter => parameter.ParameterType),
            ],
            _ => [],
        };

    // a list of rows mentions the list and the row
    private static IEnumerable<TypeReference> Parts(TypeReference? type) =>
        type switch
        {
            null or GenericParameter => [],
            GenericInstanceType generic => generic
                .GenericArguments.SelectMany(Parts)
                .Append(generic.ElementType),
            TypeSpecification made => Parts(made.ElementType),
            _ => [type],
        };
}
