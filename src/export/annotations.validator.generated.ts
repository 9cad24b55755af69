// @ts-nocheck
// Made from schemas/annotations.schema.json by scripts/validators.ts.

export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"An annotation that News Annotator wrote","description":"One item of an exported Web Annotation file, as far as it is read back.","type":"object","required":["target","news:details"],"properties":{"target":{"anyOf":[{"$ref":"#/definitions/resource"},{"type":"array","items":{"$ref":"#/definitions/resource"},"minItems":1,"maxItems":100000}]},"body":{"type":"array","maxItems":1000,"items":{"type":"object","required":["type"],"properties":{"type":{"$ref":"#/definitions/name"}},"if":{"properties":{"type":{"const":"SpecificResource"}}},"then":{"$ref":"#/definitions/resource"}}},"news:details":{"type":"object","required":["of"],"properties":{"of":{"enum":["quote","person","repeat","theme"]}},"allOf":[{"if":{"properties":{"of":{"const":"quote"}}},"then":{"$ref":"#/definitions/quote"}},{"if":{"properties":{"of":{"const":"person"}}},"then":{"$ref":"#/definitions/person"}},{"if":{"properties":{"of":{"const":"repeat"}}},"then":{"$ref":"#/definitions/repeat"}},{"if":{"properties":{"of":{"const":"theme"}}},"then":{"$ref":"#/definitions/theme"}}]}},"definitions":{"name":{"type":"string","maxLength":2000},"names":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/name"}},"number":{"type":"integer","minimum":0,"maximum":1000000000},"share":{"type":"number","minimum":0,"maximum":1},"resource":{"type":"object","required":["selector"],"properties":{"selector":{"$ref":"#/definitions/selectors"}}},"selectors":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["type"],"properties":{"type":{"$ref":"#/definitions/name"}},"allOf":[{"if":{"properties":{"type":{"const":"TextQuoteSelector"}}},"then":{"required":["exact"],"properties":{"exact":{"type":"string","minLength":1},"prefix":{"type":"string","maxLength":1000},"suffix":{"type":"string","maxLength":1000}}}},{"if":{"properties":{"type":{"const":"TextPositionSelector"}}},"then":{"required":["start","end"],"properties":{"start":{"$ref":"#/definitions/number"},"end":{"$ref":"#/definitions/number"}}}}]}},"quote":{"required":["kind","cue","speaker","unclosed","continued"],"properties":{"kind":{"enum":["direct","partial","indirect","term"]},"unclosed":{"type":"boolean"},"continued":{"type":"boolean"},"cue":{"type":["object","null"],"required":["text","selector"],"properties":{"text":{"$ref":"#/definitions/name"},"selector":{"$ref":"#/definitions/selectors"}}},"speaker":{"type":["object","null"],"required":["name","person","confidence","selector"],"properties":{"name":{"$ref":"#/definitions/name"},"person":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/number"}]},"confidence":{"$ref":"#/definitions/share"},"reason":{"type":["string","null"],"maxLength":100},"selector":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/selectors"}]}}}}},"person":{"required":["index","name","gender","leader","suggestion","officeMentions"],"properties":{"index":{"$ref":"#/definitions/number"},"name":{"$ref":"#/definitions/name"},"gender":{"enum":["female","male",null]},"officeMentions":{"$ref":"#/definitions/number"},"suggestion":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/name"}]},"leader":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/leader"}]}}},"leader":{"type":"object","required":["name","office","country","from","to","status","source","otherNames","ambiguousWith"],"properties":{"name":{"$ref":"#/definitions/name"},"office":{"$ref":"#/definitions/name"},"country":{"type":["string","null"],"maxLength":10},"from":{"type":["string","null"],"maxLength":30},"to":{"type":["string","null"],"maxLength":30},"status":{"enum":["in office","former","elect","acting","nominee","unknown"]},"source":{"enum":["gazetteer","text","user"]},"otherNames":{"$ref":"#/definitions/names"},"ambiguousWith":{"$ref":"#/definitions/names"}}},"repeat":{"required":["kind","similarity","group","boilerplate"],"properties":{"kind":{"enum":["exact","near","contained","split"]},"similarity":{"$ref":"#/definitions/share"},"group":{"$ref":"#/definitions/number"},"boilerplate":{"type":"boolean"}}},"theme":{"required":["index","label","aliases","weight","parent","person"],"properties":{"index":{"$ref":"#/definitions/number"},"label":{"$ref":"#/definitions/name"},"aliases":{"$ref":"#/definitions/names"},"weight":{"type":"number","minimum":0,"maximum":1},"parent":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/number"}]},"person":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/number"}]}}}}};
const schema16 = {"type":"string","maxLength":2000};
const schema12 = {"type":"object","required":["selector"],"properties":{"selector":{"$ref":"#/definitions/selectors"}}};
const schema13 = {"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["type"],"properties":{"type":{"$ref":"#/definitions/name"}},"allOf":[{"if":{"properties":{"type":{"const":"TextQuoteSelector"}}},"then":{"required":["exact"],"properties":{"exact":{"type":"string","minLength":1},"prefix":{"type":"string","maxLength":1000},"suffix":{"type":"string","maxLength":1000}}}},{"if":{"properties":{"type":{"const":"TextPositionSelector"}}},"then":{"required":["start","end"],"properties":{"start":{"$ref":"#/definitions/number"},"end":{"$ref":"#/definitions/number"}}}}]}};
const schema14 = {"type":"integer","minimum":0,"maximum":1000000000};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate12.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
if(data.length < 1){
validate12.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
if("TextQuoteSelector" !== data0.type){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.exact === undefined) && (missing0 = "exact")){
validate12.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data0.exact !== undefined){
let data2 = data0.exact;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(data2.length < 1){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/exact",schemaPath:"#/items/allOf/0/then/properties/exact/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/" + i0+"/exact",schemaPath:"#/items/allOf/0/then/properties/exact/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.prefix !== undefined){
let data3 = data0.prefix;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(data3.length > 1000){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/prefix",schemaPath:"#/items/allOf/0/then/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/" + i0+"/prefix",schemaPath:"#/items/allOf/0/then/properties/prefix/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data0.suffix !== undefined){
let data4 = data0.suffix;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(data4.length > 1000){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/suffix",schemaPath:"#/items/allOf/0/then/properties/suffix/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/" + i0+"/suffix",schemaPath:"#/items/allOf/0/then/properties/suffix/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate12.errors = vErrors;
return false;
}
var valid1 = _errs3 === errors;
if(valid1){
const _errs14 = errors;
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
if("TextPositionSelector" !== data0.type){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.start === undefined) && (missing1 = "start")) || ((data0.end === undefined) && (missing1 = "end"))){
validate12.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.start !== undefined){
let data6 = data0.start;
const _errs19 = errors;
const _errs20 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/start",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if(typeof data6 == "number"){
if(data6 > 1000000000 || isNaN(data6)){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/start",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/start",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.end !== undefined){
let data7 = data0.end;
const _errs22 = errors;
const _errs23 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/end",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs23){
if(typeof data7 == "number"){
if(data7 > 1000000000 || isNaN(data7)){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/end",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/end",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid7 = _errs22 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid1 = _errs18 === errors;
valid5 = _valid1;
}
if(!valid5){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate12.errors = vErrors;
return false;
}
var valid1 = _errs14 === errors;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.type === undefined) && (missing2 = "type")){
validate12.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data0.type !== undefined){
let data8 = data0.type;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data8 === "string"){
if(data8.length > 2000){
validate12.errors = [{instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/" + i0+"/type",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.selector === undefined) && (missing0 = "selector")){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.selector !== undefined){
if(!(validate12(data.selector, {instancePath:instancePath+"/selector",parentData:data,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema18 = {"required":["kind","cue","speaker","unclosed","continued"],"properties":{"kind":{"enum":["direct","partial","indirect","term"]},"unclosed":{"type":"boolean"},"continued":{"type":"boolean"},"cue":{"type":["object","null"],"required":["text","selector"],"properties":{"text":{"$ref":"#/definitions/name"},"selector":{"$ref":"#/definitions/selectors"}}},"speaker":{"type":["object","null"],"required":["name","person","confidence","selector"],"properties":{"name":{"$ref":"#/definitions/name"},"person":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/number"}]},"confidence":{"$ref":"#/definitions/share"},"reason":{"type":["string","null"],"maxLength":100},"selector":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/selectors"}]}}}}};
const schema22 = {"type":"number","minimum":0,"maximum":1};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.kind === undefined) && (missing0 = "kind")) || ((data.cue === undefined) && (missing0 = "cue"))) || ((data.speaker === undefined) && (missing0 = "speaker"))) || ((data.unclosed === undefined) && (missing0 = "unclosed"))) || ((data.continued === undefined) && (missing0 = "continued"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs0 = errors;
if(!((((data0 === "direct") || (data0 === "partial")) || (data0 === "indirect")) || (data0 === "term"))){
validate17.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema18.properties.kind.enum}}];
return false;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unclosed !== undefined){
const _errs1 = errors;
if(typeof data.unclosed !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/unclosed",schemaPath:"#/properties/unclosed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.continued !== undefined){
const _errs3 = errors;
if(typeof data.continued !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/continued",schemaPath:"#/properties/continued/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cue !== undefined){
let data3 = data.cue;
const _errs5 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate17.errors = [{instancePath:instancePath+"/cue",schemaPath:"#/properties/cue/type",keyword:"type",params:{type: schema18.properties.cue.type}}];
return false;
}
if(errors === _errs5){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.text === undefined) && (missing1 = "text")) || ((data3.selector === undefined) && (missing1 = "selector"))){
validate17.errors = [{instancePath:instancePath+"/cue",schemaPath:"#/properties/cue/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.text !== undefined){
let data4 = data3.text;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate17.errors = [{instancePath:instancePath+"/cue/text",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/cue/text",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.selector !== undefined){
const _errs10 = errors;
if(!(validate12(data3.selector, {instancePath:instancePath+"/cue/selector",parentData:data3,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speaker !== undefined){
let data6 = data.speaker;
const _errs11 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate17.errors = [{instancePath:instancePath+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type: schema18.properties.speaker.type}}];
return false;
}
if(errors === _errs11){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((data6.name === undefined) && (missing2 = "name")) || ((data6.person === undefined) && (missing2 = "person"))) || ((data6.confidence === undefined) && (missing2 = "confidence"))) || ((data6.selector === undefined) && (missing2 = "selector"))){
validate17.errors = [{instancePath:instancePath+"/speaker",schemaPath:"#/properties/speaker/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data6.name !== undefined){
let data7 = data6.name;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(data7.length > 2000){
validate17.errors = [{instancePath:instancePath+"/speaker/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/speaker/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.person !== undefined){
let data8 = data6.person;
const _errs16 = errors;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/speaker/person",schemaPath:"#/properties/speaker/properties/person/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs20 = errors;
const _errs21 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err1 = {instancePath:instancePath+"/speaker/person",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs21){
if(typeof data8 == "number"){
if(data8 > 1000000000 || isNaN(data8)){
const err2 = {instancePath:instancePath+"/speaker/person",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err3 = {instancePath:instancePath+"/speaker/person",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid0 = _errs20 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err4 = {instancePath:instancePath+"/speaker/person",schemaPath:"#/properties/speaker/properties/person/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate17.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.confidence !== undefined){
let data9 = data6.confidence;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 == "number"){
if(data9 > 1 || isNaN(data9)){
validate17.errors = [{instancePath:instancePath+"/speaker/confidence",schemaPath:"#/definitions/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate17.errors = [{instancePath:instancePath+"/speaker/confidence",schemaPath:"#/definitions/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/speaker/confidence",schemaPath:"#/definitions/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.reason !== undefined){
let data10 = data6.reason;
const _errs26 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate17.errors = [{instancePath:instancePath+"/speaker/reason",schemaPath:"#/properties/speaker/properties/reason/type",keyword:"type",params:{type: schema18.properties.speaker.properties.reason.type}}];
return false;
}
if(errors === _errs26){
if(typeof data10 === "string"){
if(data10.length > 100){
validate17.errors = [{instancePath:instancePath+"/speaker/reason",schemaPath:"#/properties/speaker/properties/reason/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.selector !== undefined){
let data11 = data6.selector;
const _errs28 = errors;
const _errs29 = errors;
let valid8 = false;
const _errs30 = errors;
if(data11 !== null){
const err5 = {instancePath:instancePath+"/speaker/selector",schemaPath:"#/properties/speaker/properties/selector/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs32 = errors;
if(!(validate12(data11, {instancePath:instancePath+"/speaker/selector",parentData:data6,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var _valid1 = _errs32 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err6 = {instancePath:instancePath+"/speaker/selector",schemaPath:"#/properties/speaker/properties/selector/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate17.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
validate17.errors = vErrors;
return errors === 0;
}

const schema23 = {"required":["index","name","gender","leader","suggestion","officeMentions"],"properties":{"index":{"$ref":"#/definitions/number"},"name":{"$ref":"#/definitions/name"},"gender":{"enum":["female","male",null]},"officeMentions":{"$ref":"#/definitions/number"},"suggestion":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/name"}]},"leader":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/leader"}]}}};
const schema28 = {"type":"object","required":["name","office","country","from","to","status","source","otherNames","ambiguousWith"],"properties":{"name":{"$ref":"#/definitions/name"},"office":{"$ref":"#/definitions/name"},"country":{"type":["string","null"],"maxLength":10},"from":{"type":["string","null"],"maxLength":30},"to":{"type":["string","null"],"maxLength":30},"status":{"enum":["in office","former","elect","acting","nominee","unknown"]},"source":{"enum":["gazetteer","text","user"]},"otherNames":{"$ref":"#/definitions/names"},"ambiguousWith":{"$ref":"#/definitions/names"}}};
const schema31 = {"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/name"}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate23.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 2000){
validate23.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.name === undefined) && (missing0 = "name")) || ((data.office === undefined) && (missing0 = "office"))) || ((data.country === undefined) && (missing0 = "country"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.otherNames === undefined) && (missing0 = "otherNames"))) || ((data.ambiguousWith === undefined) && (missing0 = "ambiguousWith"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 2000){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.office !== undefined){
let data1 = data.office;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 2000){
validate22.errors = [{instancePath:instancePath+"/office",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/office",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data2 = data.country;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate22.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: schema28.properties.country.type}}];
return false;
}
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 10){
validate22.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 10}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data3 = data.from;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate22.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema28.properties.from.type}}];
return false;
}
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 30){
validate22.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 30}}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data4 = data.to;
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate22.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema28.properties.to.type}}];
return false;
}
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 30){
validate22.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 30}}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs13 = errors;
if(!((((((data5 === "in office") || (data5 === "former")) || (data5 === "elect")) || (data5 === "acting")) || (data5 === "nominee")) || (data5 === "unknown"))){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema28.properties.status.enum}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data6 = data.source;
const _errs14 = errors;
if(!(((data6 === "gazetteer") || (data6 === "text")) || (data6 === "user"))){
validate22.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema28.properties.source.enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.otherNames !== undefined){
const _errs15 = errors;
if(!(validate23(data.otherNames, {instancePath:instancePath+"/otherNames",parentData:data,parentDataProperty:"otherNames",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ambiguousWith !== undefined){
const _errs16 = errors;
if(!(validate23(data.ambiguousWith, {instancePath:instancePath+"/ambiguousWith",parentData:data,parentDataProperty:"ambiguousWith",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
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
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.index === undefined) && (missing0 = "index")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.gender === undefined) && (missing0 = "gender"))) || ((data.leader === undefined) && (missing0 = "leader"))) || ((data.suggestion === undefined) && (missing0 = "suggestion"))) || ((data.officeMentions === undefined) && (missing0 = "officeMentions"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.index !== undefined){
let data0 = data.index;
const _errs0 = errors;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate21.errors = [{instancePath:instancePath+"/index",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 > 1000000000 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/index",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/index",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 2000){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data2 = data.gender;
const _errs6 = errors;
if(!(((data2 === "female") || (data2 === "male")) || (data2 === null))){
validate21.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues: schema23.properties.gender.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.officeMentions !== undefined){
let data3 = data.officeMentions;
const _errs7 = errors;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate21.errors = [{instancePath:instancePath+"/officeMentions",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 > 1000000000 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/officeMentions",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/officeMentions",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggestion !== undefined){
let data4 = data.suggestion;
const _errs10 = errors;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(data4.length > 2000){
const err1 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/suggestion",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err3 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leader !== undefined){
let data5 = data.leader;
const _errs17 = errors;
const _errs18 = errors;
let valid6 = false;
const _errs19 = errors;
if(data5 !== null){
const err4 = {instancePath:instancePath+"/leader",schemaPath:"#/properties/leader/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs21 = errors;
if(!(validate22(data5, {instancePath:instancePath+"/leader",parentData:data,parentDataProperty:"leader",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err5 = {instancePath:instancePath+"/leader",schemaPath:"#/properties/leader/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema33 = {"required":["kind","similarity","group","boilerplate"],"properties":{"kind":{"enum":["exact","near","contained","split"]},"similarity":{"$ref":"#/definitions/share"},"group":{"$ref":"#/definitions/number"},"boilerplate":{"type":"boolean"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.similarity === undefined) && (missing0 = "similarity"))) || ((data.group === undefined) && (missing0 = "group"))) || ((data.boilerplate === undefined) && (missing0 = "boilerplate"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs0 = errors;
if(!((((data0 === "exact") || (data0 === "near")) || (data0 === "contained")) || (data0 === "split"))){
validate28.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.properties.kind.enum}}];
return false;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.similarity !== undefined){
let data1 = data.similarity;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 > 1 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/similarity",schemaPath:"#/definitions/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/similarity",schemaPath:"#/definitions/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/similarity",schemaPath:"#/definitions/share/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data2 = data.group;
const _errs4 = errors;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate28.errors = [{instancePath:instancePath+"/group",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if(typeof data2 == "number"){
if(data2 > 1000000000 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/group",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate28.errors = [{instancePath:instancePath+"/group",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boilerplate !== undefined){
const _errs7 = errors;
if(typeof data.boilerplate !== "boolean"){
validate28.errors = [{instancePath:instancePath+"/boilerplate",schemaPath:"#/properties/boilerplate/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema36 = {"required":["index","label","aliases","weight","parent","person"],"properties":{"index":{"$ref":"#/definitions/number"},"label":{"$ref":"#/definitions/name"},"aliases":{"$ref":"#/definitions/names"},"weight":{"type":"number","minimum":0,"maximum":1},"parent":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/number"}]},"person":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/number"}]}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.index === undefined) && (missing0 = "index")) || ((data.label === undefined) && (missing0 = "label"))) || ((data.aliases === undefined) && (missing0 = "aliases"))) || ((data.weight === undefined) && (missing0 = "weight"))) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.person === undefined) && (missing0 = "person"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.index !== undefined){
let data0 = data.index;
const _errs0 = errors;
const _errs1 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate30.errors = [{instancePath:instancePath+"/index",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1){
if(typeof data0 == "number"){
if(data0 > 1000000000 || isNaN(data0)){
validate30.errors = [{instancePath:instancePath+"/index",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate30.errors = [{instancePath:instancePath+"/index",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
let data1 = data.label;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 2000){
validate30.errors = [{instancePath:instancePath+"/label",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/label",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined){
const _errs6 = errors;
if(!(validate23(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weight !== undefined){
let data3 = data.weight;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 == "number"){
if(data3 > 1 || isNaN(data3)){
validate30.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate30.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data4 = data.parent;
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
const _errs14 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err1 = {instancePath:instancePath+"/parent",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs14){
if(typeof data4 == "number"){
if(data4 > 1000000000 || isNaN(data4)){
const err2 = {instancePath:instancePath+"/parent",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data4 < 0 || isNaN(data4)){
const err3 = {instancePath:instancePath+"/parent",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.person !== undefined){
let data5 = data.person;
const _errs16 = errors;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(data5 !== null){
const err5 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs20 = errors;
const _errs21 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err6 = {instancePath:instancePath+"/person",schemaPath:"#/definitions/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors === _errs21){
if(typeof data5 == "number"){
if(data5 > 1000000000 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/person",schemaPath:"#/definitions/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/person",schemaPath:"#/definitions/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err9 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.target === undefined) && (missing0 = "target")) || ((data["news:details"] === undefined) && (missing0 = "news:details"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.target !== undefined){
let data0 = data.target;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate11(data0, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data0)){
if(data0.length > 100000){
const err0 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate11(data0[i0], {instancePath:instancePath+"/target/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data2 = data.body;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate10.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type !== undefined){
if("SpecificResource" !== data3.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(!(validate11(data3, {instancePath:instancePath+"/body/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/body/" + i1,schemaPath:"#/properties/body/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate10.errors = vErrors;
return false;
}
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.type === undefined) && (missing1 = "type")){
validate10.errors = [{instancePath:instancePath+"/body/" + i1,schemaPath:"#/properties/body/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.type !== undefined){
let data5 = data3.type;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 2000){
validate10.errors = [{instancePath:instancePath+"/body/" + i1+"/type",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit: 2000}}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/body/" + i1+"/type",schemaPath:"#/definitions/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/body/" + i1,schemaPath:"#/properties/body/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["news:details"] !== undefined){
let data6 = data["news:details"];
const _errs18 = errors;
const _errs20 = errors;
const _errs21 = errors;
let valid9 = true;
const _errs22 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.of !== undefined){
if("quote" !== data6.of){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(!(validate17(data6, {instancePath:instancePath+"/news:details",parentData:data,parentDataProperty:"news:details",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid9 = _valid2;
}
if(!valid9){
const err7 = {instancePath:instancePath+"/news:details",schemaPath:"#/properties/news%3Adetails/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid8 = _errs20 === errors;
if(valid8){
const _errs25 = errors;
const _errs26 = errors;
let valid11 = true;
const _errs27 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.of !== undefined){
if("person" !== data6.of){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs29 = errors;
if(!(validate21(data6, {instancePath:instancePath+"/news:details",parentData:data,parentDataProperty:"news:details",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid3 = _errs29 === errors;
valid11 = _valid3;
}
if(!valid11){
const err9 = {instancePath:instancePath+"/news:details",schemaPath:"#/properties/news%3Adetails/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid8 = _errs25 === errors;
if(valid8){
const _errs30 = errors;
const _errs31 = errors;
let valid13 = true;
const _errs32 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.of !== undefined){
if("repeat" !== data6.of){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs34 = errors;
if(!(validate28(data6, {instancePath:instancePath+"/news:details",parentData:data,parentDataProperty:"news:details",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid4 = _errs34 === errors;
valid13 = _valid4;
}
if(!valid13){
const err11 = {instancePath:instancePath+"/news:details",schemaPath:"#/properties/news%3Adetails/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid8 = _errs30 === errors;
if(valid8){
const _errs35 = errors;
const _errs36 = errors;
let valid15 = true;
const _errs37 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.of !== undefined){
if("theme" !== data6.of){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid5 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs39 = errors;
if(!(validate30(data6, {instancePath:instancePath+"/news:details",parentData:data,parentDataProperty:"news:details",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid5 = _errs39 === errors;
valid15 = _valid5;
}
if(!valid15){
const err13 = {instancePath:instancePath+"/news:details",schemaPath:"#/properties/news%3Adetails/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate10.errors = vErrors;
return false;
}
var valid8 = _errs35 === errors;
}
}
}
if(errors === _errs18){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((data6.of === undefined) && (missing2 = "of")){
validate10.errors = [{instancePath:instancePath+"/news:details",schemaPath:"#/properties/news%3Adetails/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data6.of !== undefined){
let data11 = data6.of;
if(!((((data11 === "quote") || (data11 === "person")) || (data11 === "repeat")) || (data11 === "theme"))){
validate10.errors = [{instancePath:instancePath+"/news:details/of",schemaPath:"#/properties/news%3Adetails/properties/of/enum",keyword:"enum",params:{allowedValues: schema11.properties["news:details"].properties.of.enum}}];
return false;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/news:details",schemaPath:"#/properties/news%3Adetails/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs18 === errors;
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
