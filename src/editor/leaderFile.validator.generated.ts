// @ts-nocheck
// Made from schemas/leaders.schema.json by scripts/validators.ts.

export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Your own leaders","description":"Leaders that News Annotator knows in this folder besides those that are shipped, and names that it does not take for leaders.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"leaders":{"type":"array","description":"Leaders to know. They go before shipped ones of the same name.","maxItems":20000,"items":{"type":"object","required":["name"],"additionalProperties":false,"defaultSnippets":[{"label":"A leader","body":{"name":"$1","office":"$2"}}],"properties":{"name":{"type":"string","pattern":"\\S","maxLength":500,"description":"Full name, family name last."},"office":{"type":"string","maxLength":500,"description":"Office as it is to be shown, for instance \"Mayor of Springfield\"."},"country":{"type":"string","pattern":"^[A-Z]{2}$","patternErrorMessage":"Two capital letters, for instance CL (ISO 3166).","description":"Country, as two letters of ISO 3166."},"aliases":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":500},"description":"Other full names, and short forms of one word."},"gender":{"enum":["female","male"],"description":"Tells whom \"she\" and \"he\" mean."},"from":{"type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$","patternErrorMessage":"A date such as 2026-03-11, or its year, or year and month.","description":"First day in office: a date such as 2026-03-11, or its year, or year and month."},"to":{"type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$","patternErrorMessage":"A date such as 2026-03-11, or its year, or year and month.","description":"Last day in office: a date such as 2026-03-11, or its year, or year and month."}}}},"notLeaders":{"type":"array","description":"Full names or surnames that are not to be taken for leaders.","uniqueItems":true,"maxItems":20000,"items":{"type":"string","maxLength":500}}}};
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[A-Z]{2}$", "u");
const pattern2 = new RegExp("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "leaders")) || (key0 === "notLeaders"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate10.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaders !== undefined){
let data1 = data.leaders;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 20000){
validate10.errors = [{instancePath:instancePath+"/leaders",schemaPath:"#/properties/leaders/maxItems",keyword:"maxItems",params:{limit: 20000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.name === undefined) && (missing0 = "name")){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((((key1 === "name") || (key1 === "office")) || (key1 === "country")) || (key1 === "aliases")) || (key1 === "gender")) || (key1 === "from")) || (key1 === "to"))){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
let data3 = data2.name;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 500){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/name",schemaPath:"#/properties/leaders/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
if(!pattern0.test(data3)){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/name",schemaPath:"#/properties/leaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/name",schemaPath:"#/properties/leaders/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.office !== undefined){
let data4 = data2.office;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 500){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/office",schemaPath:"#/properties/leaders/items/properties/office/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/office",schemaPath:"#/properties/leaders/items/properties/office/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.country !== undefined){
let data5 = data2.country;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/country",schemaPath:"#/properties/leaders/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/country",schemaPath:"#/properties/leaders/items/properties/country/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.aliases !== undefined){
let data6 = data2.aliases;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 100){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/aliases",schemaPath:"#/properties/leaders/items/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(data7.length > 500){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/aliases/" + i1,schemaPath:"#/properties/leaders/items/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/aliases/" + i1,schemaPath:"#/properties/leaders/items/properties/aliases/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/aliases",schemaPath:"#/properties/leaders/items/properties/aliases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.gender !== undefined){
let data8 = data2.gender;
const _errs19 = errors;
if(!((data8 === "female") || (data8 === "male"))){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/gender",schemaPath:"#/properties/leaders/items/properties/gender/enum",keyword:"enum",params:{allowedValues: schema11.properties.leaders.items.properties.gender.enum}}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.from !== undefined){
let data9 = data2.from;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/from",schemaPath:"#/properties/leaders/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/from",schemaPath:"#/properties/leaders/items/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.to !== undefined){
let data10 = data2.to;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/to",schemaPath:"#/properties/leaders/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0+"/to",schemaPath:"#/properties/leaders/items/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders/" + i0,schemaPath:"#/properties/leaders/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/leaders",schemaPath:"#/properties/leaders/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notLeaders !== undefined){
let data11 = data.notLeaders;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data11)){
if(data11.length > 20000){
validate10.errors = [{instancePath:instancePath+"/notLeaders",schemaPath:"#/properties/notLeaders/maxItems",keyword:"maxItems",params:{limit: 20000}}];
return false;
}
else {
var valid4 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(data12.length > 500){
validate10.errors = [{instancePath:instancePath+"/notLeaders/" + i2,schemaPath:"#/properties/notLeaders/items/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/notLeaders/" + i2,schemaPath:"#/properties/notLeaders/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data11.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data11[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate10.errors = [{instancePath:instancePath+"/notLeaders",schemaPath:"#/properties/notLeaders/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/notLeaders",schemaPath:"#/properties/notLeaders/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
