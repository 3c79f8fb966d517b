/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the viewer may do with a record. */
export type AccessLevel =
  /** It can be read, and nothing else. */
  | 'READ_ONLY'
  /** It can be read and changed. */
  | 'EDIT';

/** Filters by a value of bool; all given operators hold. */
export type BooleanFilter = {
  /** Equal to this. */
  eq?: boolean | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Which rows of CustomerClass a list has; all conditions hold. */
export type CustomerClassFilter = {
  /** The name, without regard to case. */
  name?: TextFilter | null | undefined;
  /** What the class is for. */
  description?: TextFilter | null | undefined;
  /** The type of services provided to the customers of this class; chosen at creation. */
  businessModel?: IdFilter | null | undefined;
  /** The currency in which customers of this class are charged; chosen at creation. Null is "Not set": customers of any currency may be on the class, and fraud protection is unavailable. */
  currency?: IdFilter | null | undefined;
  /** The built-in class of new customers; it can't be deleted. Read-only. */
  isDefault?: BooleanFilter | null | undefined;
  /** When the class was created. Read-only. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When the class was last changed. Read-only. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Whether the class is the reseller's own or shared with it. Resellers only, read-only. */
  ownership?: OwnershipFilter | null | undefined;
  /** How many customers are on the class. */
  customerCount?: IntegerFilter | null | undefined;
  /** All of these. */
  AND?: Array<CustomerClassFilter> | null | undefined;
  /** At least one of these. */
  OR?: Array<CustomerClassFilter> | null | undefined;
  /** Not this. */
  NOT?: CustomerClassFilter | null | undefined;
};

/** One step of the order of a list of CustomerClass. */
export type CustomerClassOrder = {
  /** What to order by. */
  field: CustomerClassOrderField;
  /** Which way; ascending by default. */
  direction?: OrderDirection | null | undefined;
};

/** What a list of CustomerClass can be ordered by. */
export type CustomerClassOrderField =
  /** By name. */
  | 'NAME'
  /** By the business model's name. */
  | 'BUSINESS_MODEL'
  /** By the currency's code; not set first. */
  | 'CURRENCY'
  /** By creation. */
  | 'CREATED_AT'
  /** By last change. */
  | 'UPDATED_AT';

/** Filters by a value of DateTime; all given operators hold. */
export type DateTimeFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** One of these. */
  oneOf?: Array<string> | null | undefined;
  /** Above this. */
  gt?: string | null | undefined;
  /** This or above. */
  gte?: string | null | undefined;
  /** Below this. */
  lt?: string | null | undefined;
  /** This or below. */
  lte?: string | null | undefined;
};

/** Filters by a value of ID; all given operators hold. */
export type IdFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** One of these. */
  oneOf?: Array<string> | null | undefined;
};

/** Filters by a value of int; all given operators hold. */
export type IntegerFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** One of these. */
  oneOf?: Array<number> | null | undefined;
  /** Above this. */
  gt?: number | null | undefined;
  /** This or above. */
  gte?: number | null | undefined;
  /** Below this. */
  lt?: number | null | undefined;
  /** This or below. */
  lte?: number | null | undefined;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** From small to large. */
  | 'ASC'
  /** From large to small. */
  | 'DESC';

/** Whose class it is, as a reseller sees it. */
export type Ownership =
  /** The reseller manages the class itself. */
  | 'OWN'
  /** An administrator manages the class and shares it. */
  | 'SHARED';

/** Filters by Ownership. */
export type OwnershipFilter = {
  /** Equal to this. */
  eq?: Ownership | null | undefined;
  /** One of these. */
  oneOf?: Array<Ownership> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Filters by a value of str; all given operators hold. */
export type TextFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** One of these. */
  oneOf?: Array<string> | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
  /** Contains this. */
  contains?: string | null | undefined;
  /** Ends with this. */
  endsWith?: string | null | undefined;
};

export type ClassPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CustomerClassFilter | null | undefined;
  orderBy?: Array<CustomerClassOrder> | CustomerClassOrder | null | undefined;
}>;


export type ClassPageQuery = { customerClasses: { totalCount: number, nodes: Array<{ id: string, name: string, isDefault: boolean, businessModel: { id: string, name: string }, currency: { id: string, code: string } | null, usage: { customerCount: number }, viewerAccess: { level: AccessLevel, reason: string | null }, finances: { statistics: { generateStatistics: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const ClassPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerClassOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"businessModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateStatistics"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ClassPageQuery, ClassPageQueryVariables>;