// Generated from schemas/src by scripts/gen/validators.mjs. Do not edit.
const validateAssessment = validate52;
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp('[ "<>]', "u"), pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "u"), func64 = codePoints;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate56.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern5 = new RegExp("[^0-9.]", "u"), pattern6 = new RegExp("^1[.][0-9]", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate58.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern5.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern6.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^1[.][0-9]" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern7 = new RegExp("[^A-Za-z0-9._:/-]", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate60.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern8 = new RegExp("[^A-Za-z0-9_-]", "u"), pattern9 = new RegExp("^sha256-", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern10 = new RegExp("[^0-9TZ:.+-]", "u"), pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate65.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern10.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 17) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 17 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern11.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at !== void 0 && func0.call(data, "at") && (validate65(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate65.errors), errors = vErrors.length)), data.action !== void 0 && func0.call(data, "action") && (validate60(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.tool !== void 0 && func0.call(data, "tool")) {
      let data2 = data.tool;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.toolVersion !== void 0 && func0.call(data, "toolVersion")) {
      let data3 = data.toolVersion;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err2 = { instancePath: instancePath + "/toolVersion", schemaPath: "#/properties/toolVersion/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/toolVersion", schemaPath: "#/properties/toolVersion/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.from !== void 0 && func0.call(data, "from")) {
      let data5 = data.from;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate62(data5[i0], { instancePath: instancePath + "/from/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { at: !0, action: !0, tool: !0, toolVersion: !0, by: !0, from: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specVersion === void 0 || !func0.call(data, "specVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema") && (validate56(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.specVersion !== void 0 && func0.call(data, "specVersion") && (validate58(data.specVersion, { instancePath: instancePath + "/specVersion", parentData: data, parentDataProperty: "specVersion", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate58.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate60(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.provenance !== void 0 && func0.call(data, "provenance")) {
      let data4 = data.provenance;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data4[i0], { instancePath: instancePath + "/provenance/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate64.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustUnderstand !== void 0 && func0.call(data, "mustUnderstand")) {
      let data6 = data.mustUnderstand;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate56(data6[i1], { instancePath: instancePath + "/mustUnderstand/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mustUnderstand", schemaPath: "#/properties/mustUnderstand/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      let data8 = data.extensions;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (const key0 of Object.keys(data8)) {
          const _errs13 = errors;
          validate56(key0, { instancePath: instancePath + "/extensions", parentData: data8, parentDataProperty: "extensions", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
          var valid5 = _errs13 === errors;
          if (!valid5) {
            const err5 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        const err6 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern12 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern13 = new RegExp("[^a-z0-9-]", "u"), pattern14 = new RegExp("^e-", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate78.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern13.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 28) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 28 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 28) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 28 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern14.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^e-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  return validate85.errors = null, !0;
}
validate85.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate80(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.via !== void 0 && func0.call(data, "via") && (validate68(data.via, { instancePath: instancePath + "/via", parentData: data, parentDataProperty: "via", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.at !== void 0 && func0.call(data, "at") && (validate65(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate65.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate85(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate85.errors), errors = vErrors.length)), data.replaces !== void 0 && func0.call(data, "replaces")) {
      let data6 = data.replaces;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate78(data6[i0], { instancePath: instancePath + "/replaces/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/replaces", schemaPath: "#/properties/replaces/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.basis !== void 0 && func0.call(data, "basis")) {
      let data8 = data.basis;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate78(data8[i1], { instancePath: instancePath + "/basis/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data10 = data.reason;
      if (typeof data10 == "string") {
        if (func64(data10) < 1) {
          const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { id: !0, target: !0, by: !0, via: !0, at: !0, value: !0, replaces: !0, basis: !0, reason: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern15 = new RegExp("[^0-9A-Za-z.+-]", "u"), pattern16 = new RegExp("^[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate95.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern15.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 5) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern16.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.digest === void 0 || !func0.call(data, "digest")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.template !== void 0 && func0.call(data, "template") && (validate92(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate92.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { digest: !0, template: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate68(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: { id: !0, name: !0, given: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema40 = { type: "object", properties: { title: { $ref: "#/$defs/languageMap" }, status: { $ref: "#/$defs/code" }, period: { type: "string", minLength: 1 }, group: { $ref: "#/$defs/languageMap" }, regions: { type: "array", items: { $ref: "#/$defs/tick" } }, municipalities: { type: "array", items: { $ref: "#/$defs/labelledTick" } }, authority: { $ref: "#/$defs/codeReference" }, languages: { type: "array", items: { $ref: "#/$defs/tick" } }, template: { $ref: "#/$defs/templateReference" }, contributors: { type: "array", items: { $ref: "#/$defs/contributor" } }, organisations: { type: "array", items: { $ref: "#/$defs/organisation" } }, comments: { type: "array", items: { $ref: "#/$defs/comment" } }, rounds: { $ref: "#/$defs/member" }, approvals: { $ref: "#/$defs/member" }, own: { type: "array", items: { $ref: "#/$defs/ownAnswers" } }, open: { type: "array", items: { $ref: "#/$defs/openItem" } } }, additionalProperties: { $ref: "#/$defs/member" } }, schema41 = { type: ["string", "integer", "boolean", "array", "object"], minLength: 1, minItems: 1, items: { $ref: "#/$defs/listMember" }, additionalProperties: { $ref: "#/$defs/member" } }, schema42 = { type: ["string", "integer", "boolean", "array", "object"], minLength: 1, minItems: 1, items: { $ref: "#/$defs/listMember" }, required: ["id"], properties: { id: { $ref: "#/$defs/rowId" }, position: { $ref: "#/$defs/position" }, in: { type: "string", minLength: 1 }, hidden: { type: "boolean" }, label: { $ref: "#/$defs/languageMap" }, from: { type: "array", items: { $ref: "#/$defs/tick" } } }, additionalProperties: { $ref: "#/$defs/member" } }, wrapper0 = { validate: validate108 }, wrapper1 = { validate: validate107 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern17 = new RegExp("[^0-9a-z]", "u");
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate111.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern18 = new RegExp("[^A-Za-z0-9-]|^[a-z]{4}|^[a-z]{2,3}[A-Z0-9]|--|[A-Za-z0-9]{9}", "u"), pattern19 = new RegExp("^[a-z][a-z]", "u");
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func64(data) < 1) {
    const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper0.validate.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "in" || key0 === "hidden" || key0 === "label" || key0 === "from" || wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data4 = data.in;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err4 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.hidden !== void 0 && func0.call(data, "hidden") && typeof data.hidden != "boolean") {
      const err6 = { instancePath: instancePath + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.from !== void 0 && func0.call(data, "from")) {
      let data7 = data.from;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate115(data7[i1], { instancePath: instancePath + "/from/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func64(data) < 1) {
    const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate108(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate108.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 of Object.keys(data))
      wrapper1.validate(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper1.validate.errors), errors = vErrors.length);
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "label" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { props: { uri: !0, version: !0, digest: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "organisation" || key0 === "role" || key0 === "language" || key0 === "invited" || key0 === "asked" || key0 === "sector" || key0 === "sameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate68(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate109(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.role !== void 0 && func0.call(data, "role") && (validate60(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.language !== void 0 && func0.call(data, "language") && (validate107(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.invited !== void 0 && func0.call(data, "invited") && (validate107(data.invited, { instancePath: instancePath + "/invited", parentData: data, parentDataProperty: "invited", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.asked !== void 0 && func0.call(data, "asked") && (validate107(data.asked, { instancePath: instancePath + "/asked", parentData: data, parentDataProperty: "asked", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs")) {
      let data8 = data.sameAs;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data8[i0], { instancePath: instancePath + "/sameAs/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "name" || key0 === "type" || key0 === "sector" || key0 === "sameAs" || key0 === "notSameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate60(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs") && (validate107(data.sameAs, { instancePath: instancePath + "/sameAs", parentData: data, parentDataProperty: "sameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.notSameAs !== void 0 && func0.call(data, "notSameAs") && (validate107(data.notSameAs, { instancePath: instancePath + "/notSameAs", parentData: data, parentDataProperty: "notSameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "about" || key0 === "text" || key0 === "settled" || key0 === "round" || key0 === "to" || key0 === "outcome" || key0 === "insteadOf" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.about !== void 0 && func0.call(data, "about") && (validate80(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.settled !== void 0 && func0.call(data, "settled") && typeof data.settled != "boolean") {
      const err1 = { instancePath: instancePath + "/settled", schemaPath: "#/properties/settled/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.round !== void 0 && func0.call(data, "round") && (validate107(data.round, { instancePath: instancePath + "/round", parentData: data, parentDataProperty: "round", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.to !== void 0 && func0.call(data, "to") && (validate107(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.outcome !== void 0 && func0.call(data, "outcome") && (validate107(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.insteadOf !== void 0 && func0.call(data, "insteadOf") && (validate107(data.insteadOf, { instancePath: instancePath + "/insteadOf", parentData: data, parentDataProperty: "insteadOf", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 !== "by" && (validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
    data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entry === void 0 || !func0.call(data, "entry")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entry" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.value === void 0 || !func0.call(data, "value")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.entry !== void 0 && func0.call(data, "entry")) {
      let data0 = data.entry;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err2 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.value !== void 0 && func0.call(data, "value") && (validate85(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate85.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: { entry: !0, value: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.why === void 0 || !func0.call(data, "why")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.values === void 0 || !func0.call(data, "values")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.target !== void 0 && func0.call(data, "target") && (validate80(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate80.errors), errors = vErrors.length)), data.by !== void 0 && func0.call(data, "by") && (validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length)), data.why !== void 0 && func0.call(data, "why") && (validate60(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.values !== void 0 && func0.call(data, "values")) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate182(data3[i0], { instancePath: instancePath + "/values/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate182.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate178.errors = vErrors, errors === 0;
}
validate178.evaluated = { props: { target: !0, by: !0, why: !0, values: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template") && (validate136(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate136.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data13 = data.contributors;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate141(data13[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate141.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data15 = data.organisations;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate152(data15[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate152.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data17 = data.comments;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate162(data17[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate162.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data21 = data.own;
      if (Array.isArray(data21)) {
        const len6 = data21.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate174(data21[i6], { instancePath: instancePath + "/own/" + i6, parentData: data21, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate174.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data23 = data.open;
      if (Array.isArray(data23)) {
        const len7 = data23.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate178(data23[i7], { instancePath: instancePath + "/open/" + i7, parentData: data23, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate178.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate191.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level !== void 0 && func0.call(data, "level") && (validate191(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate191.errors), errors = vErrors.length)), data.between !== void 0 && func0.call(data, "between")) {
      let data1 = data.between;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          const err0 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data1.length < 2) {
          const err1 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate191(data1[i0], { instancePath: instancePath + "/between/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate191.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/between", schemaPath: "#/properties/between/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.unanswered !== void 0 && func0.call(data, "unanswered") && (validate191(data.unanswered, { instancePath: instancePath + "/unanswered", parentData: data, parentDataProperty: "unanswered", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate191.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { props: { level: !0, between: !0, unanswered: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err0 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.unit !== void 0 && func0.call(data, "unit") && (validate191(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate191.errors), errors = vErrors.length)), data.unanswered !== void 0 && func0.call(data, "unanswered") && (validate191(data.unanswered, { instancePath: instancePath + "/unanswered", parentData: data, parentDataProperty: "unanswered", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate191.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = { props: { number: !0, unit: !0, unanswered: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate188(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate198(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate198.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate202(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate202.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { props: { id: !0, value: !0, note: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate209.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate188(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate209(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate209.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate202(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate202.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data3 = data.link;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = { props: { id: !0, position: !0, text: !0, link: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate188(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate188.errors), errors = vErrors.length)), data.rating !== void 0 && func0.call(data, "rating") && (validate190(data.rating, { instancePath: instancePath + "/rating", parentData: data, parentDataProperty: "rating", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate190.errors), errors = vErrors.length)), data.values !== void 0 && func0.call(data, "values")) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate196(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate196.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason") && (validate202(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate202.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate190(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate190.errors), errors = vErrors.length)), data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data6 = data.evidence;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate207(data6[i1], { instancePath: instancePath + "/evidence/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate207.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { props: { id: !0, rating: !0, values: !0, reason: !0, target: !0, evidence: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.by !== void 0 && func0.call(data, "by") && (validate215(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate215.errors), errors = vErrors.length)), data.ratings !== void 0 && func0.call(data, "ratings")) {
      let data1 = data.ratings;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate187(data1[i0], { instancePath: instancePath + "/ratings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate187.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate214.errors = vErrors, errors === 0;
}
validate214.evaluated = { props: { by: !0, ratings: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate106(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate106.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ratings !== void 0 && func0.call(data, "ratings")) {
      let data0 = data.ratings;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate187(data0[i0], { instancePath: instancePath + "/ratings/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate187.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.own !== void 0 && func0.call(data, "own")) {
      let data2 = data.own;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate214(data2[i1], { instancePath: instancePath + "/own/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate214.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate54.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "assessment") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "assessment" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate105(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate105.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateAssessmentFramework = validate220;
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.relation !== void 0 && func0.call(data, "relation") && (validate60(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: { relation: !0, uri: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern26 = new RegExp("[^A-Za-z0-9-]", "u");
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate238.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern26.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate238.errors = vErrors, errors === 0;
}
validate238.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate237.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate238(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate238.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate237.errors = vErrors, errors === 0;
}
validate237.evaluated = { props: { id: !0, position: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate244.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern26.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate244.errors = vErrors, errors === 0;
}
validate244.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate249.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
validate249.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate247.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rank === void 0 || !func0.call(data, "rank")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate244(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate249(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate249.errors), errors = vErrors.length)), data.rank !== void 0 && func0.call(data, "rank")) {
      let data2 = data.rank;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    data.label !== void 0 && func0.call(data, "label") && (validate227(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate227(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate247.errors = vErrors, errors === 0;
}
validate247.evaluated = { props: { id: !0, position: !0, rank: !0, label: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.levels === void 0 || !func0.call(data, "levels")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate244(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length)), data.levels !== void 0 && func0.call(data, "levels")) {
      let data2 = data.levels;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err2 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate247(data2[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate247.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.shareOf !== void 0 && func0.call(data, "shareOf")) {
      let data4 = data.shareOf;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err4 = { instancePath: instancePath + "/shareOf", schemaPath: "#/properties/shareOf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate244(data4[i1], { instancePath: instancePath + "/shareOf/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/shareOf", schemaPath: "#/properties/shareOf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate243.errors = vErrors, errors === 0;
}
validate243.evaluated = { props: { id: !0, title: !0, levels: !0, shareOf: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate262.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.level === void 0 || !func0.call(data, "level")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate244(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length)), data.level !== void 0 && func0.call(data, "level") && (validate244(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate227(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate262.errors = vErrors, errors === 0;
}
validate262.evaluated = { props: { id: !0, level: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate272.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate244(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate249(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate249.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate227(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate227(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length)), data.unit !== void 0 && func0.call(data, "unit") && (validate272(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate272.errors), errors = vErrors.length)), data.unitLabel !== void 0 && func0.call(data, "unitLabel") && (validate227(data.unitLabel, { instancePath: instancePath + "/unitLabel", parentData: data, parentDataProperty: "unitLabel", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate227(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate267.errors = vErrors, errors === 0;
}
validate267.evaluated = { props: { id: !0, position: !0, label: !0, text: !0, unit: !0, unitLabel: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate244(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate249(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate249.errors), errors = vErrors.length)), data.in !== void 0 && func0.call(data, "in")) {
      let data2 = data.in;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err1 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data3 = data.code;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err3 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label") && (validate227(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length)), data.scale !== void 0 && func0.call(data, "scale") && (validate244(data.scale, { instancePath: instancePath + "/scale", parentData: data, parentDataProperty: "scale", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length)), data.overall !== void 0 && func0.call(data, "overall") && typeof data.overall != "boolean") {
      const err5 = { instancePath: instancePath + "/overall", schemaPath: "#/properties/overall/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.variants !== void 0 && func0.call(data, "variants")) {
      let data7 = data.variants;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err6 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate244(data7[i0], { instancePath: instancePath + "/variants/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.descriptors !== void 0 && func0.call(data, "descriptors")) {
      let data9 = data.descriptors;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate262(data9[i1], { instancePath: instancePath + "/descriptors/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate262.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/descriptors", schemaPath: "#/properties/descriptors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.indicators !== void 0 && func0.call(data, "indicators")) {
      let data11 = data.indicators;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate267(data11[i2], { instancePath: instancePath + "/indicators/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate267.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate244(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate244.errors), errors = vErrors.length));
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate256.errors = vErrors, errors === 0;
}
validate256.evaluated = { props: { id: !0, position: !0, in: !0, code: !0, label: !0, scale: !0, overall: !0, variants: !0, descriptors: !0, indicators: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.items === void 0 || !func0.call(data, "items")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate227(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate227.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func64(data2) < 2) {
              const err4 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate229(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate229.errors), errors = vErrors.length)), data.derivedFrom !== void 0 && func0.call(data, "derivedFrom")) {
      let data4 = data.derivedFrom;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate232(data4[i1], { instancePath: instancePath + "/derivedFrom/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate232.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.variants !== void 0 && func0.call(data, "variants")) {
      let data6 = data.variants;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate237(data6[i2], { instancePath: instancePath + "/variants/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate237.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.scales !== void 0 && func0.call(data, "scales")) {
      let data8 = data.scales;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err9 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate243(data8[i3], { instancePath: instancePath + "/scales/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate243.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data10 = data.items;
      if (Array.isArray(data10)) {
        if (data10.length < 1) {
          const err11 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate256(data10[i4], { instancePath: instancePath + "/items/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate256.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { props: { title: !0, languages: !0, source: !0, derivedFrom: !0, variants: !0, scales: !0, items: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate221(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate221.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "assessment-framework") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "assessment-framework" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate226(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate226.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateCodeList = validate280;
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate281.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate281.errors = vErrors, errors === 0;
}
validate281.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate287.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate287.errors = vErrors, errors === 0;
}
validate287.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate289.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate289.errors = vErrors, errors === 0;
}
validate289.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate292.errors = vErrors, errors === 0;
}
validate292.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate297.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate297.errors = vErrors, errors === 0;
}
validate297.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern34 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}", "u");
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate301.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern34.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate301.errors = vErrors, errors === 0;
}
validate301.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate305.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern26.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate305.errors = vErrors, errors === 0;
}
validate305.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.validTo === void 0 || !func0.call(data, "validTo")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate305(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate305.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate301(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate301.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate287(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate287.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate304.errors = vErrors, errors === 0;
}
validate304.evaluated = { props: { id: !0, validTo: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate310.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate310.errors = vErrors, errors === 0;
}
validate310.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate289(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate289.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate297(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate297.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate287(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate287.errors), errors = vErrors.length)), data.abbreviation !== void 0 && func0.call(data, "abbreviation")) {
      let data3 = data.abbreviation;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err2 = { instancePath: instancePath + "/abbreviation", schemaPath: "#/properties/abbreviation/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/abbreviation", schemaPath: "#/properties/abbreviation/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.iso3166Part2 !== void 0 && func0.call(data, "iso3166Part2") && (validate289(data.iso3166Part2, { instancePath: instancePath + "/iso3166Part2", parentData: data, parentDataProperty: "iso3166Part2", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate289.errors), errors = vErrors.length)), data.validFrom !== void 0 && func0.call(data, "validFrom") && (validate301(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate301.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate301(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate301.errors), errors = vErrors.length)), data.former !== void 0 && func0.call(data, "former")) {
      let data7 = data.former;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate304(data7[i0], { instancePath: instancePath + "/former/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate304.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/former", schemaPath: "#/properties/former/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.successors !== void 0 && func0.call(data, "successors")) {
      let data9 = data.successors;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate310(data9[i1], { instancePath: instancePath + "/successors/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate310.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.covers !== void 0 && func0.call(data, "covers")) {
      let data11 = data.covers;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate310(data11[i2], { instancePath: instancePath + "/covers/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate310.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.unverified !== void 0 && func0.call(data, "unverified")) {
      let data13 = data.unverified;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 == "string") {
            if (func64(data14) < 2) {
              const err7 = { instancePath: instancePath + "/unverified/" + i3, schemaPath: "#/properties/unverified/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/unverified/" + i3, schemaPath: "#/properties/unverified/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/unverified", schemaPath: "#/properties/unverified/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate295.errors = vErrors, errors === 0;
}
validate295.evaluated = { props: { id: !0, position: !0, label: !0, abbreviation: !0, iso3166Part2: !0, validFrom: !0, validTo: !0, former: !0, successors: !0, covers: !0, unverified: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate286.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.standing === void 0 || !func0.call(data, "standing")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.codes === void 0 || !func0.call(data, "codes")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "codes" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.title !== void 0 && func0.call(data, "title") && (validate287(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate287.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func64(data2) < 2) {
              const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.standing !== void 0 && func0.call(data, "standing") && (validate289(data.standing, { instancePath: instancePath + "/standing", parentData: data, parentDataProperty: "standing", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate289.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate287(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate287.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate292(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate292.errors), errors = vErrors.length)), data.codes !== void 0 && func0.call(data, "codes")) {
      let data6 = data.codes;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate295(data6[i1], { instancePath: instancePath + "/codes/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate295.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/codes", schemaPath: "#/properties/codes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate286.errors = vErrors, errors === 0;
}
validate286.evaluated = { props: { title: !0, languages: !0, standing: !0, note: !0, source: !0, codes: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate280.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate281(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate281.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "code-list") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "code-list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate286(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate286.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate280.errors = vErrors, errors === 0;
}
validate280.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateGroup = validate317;
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate318.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate318.errors = vErrors, errors === 0;
}
validate318.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate328.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template") && (validate136(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate136.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data13 = data.contributors;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate141(data13[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate141.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data15 = data.organisations;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate152(data15[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate152.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data17 = data.comments;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate162(data17[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate162.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data21 = data.own;
      if (Array.isArray(data21)) {
        const len6 = data21.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate174(data21[i6], { instancePath: instancePath + "/own/" + i6, parentData: data21, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate174.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data23 = data.open;
      if (Array.isArray(data23)) {
        const len7 = data23.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate178(data23[i7], { instancePath: instancePath + "/open/" + i7, parentData: data23, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate178.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate328.errors = vErrors, errors === 0;
}
validate328.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate348.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate348.errors = vErrors, errors === 0;
}
validate348.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate350.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate350.errors = vErrors, errors === 0;
}
validate350.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate352.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern34.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate352.errors = vErrors, errors === 0;
}
validate352.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate347.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate348(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate348.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate350(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate350.errors), errors = vErrors.length)), data.validFrom !== void 0 && func0.call(data, "validFrom") && (validate352(data.validFrom, { instancePath: instancePath + "/validFrom", parentData: data, parentDataProperty: "validFrom", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate352.errors), errors = vErrors.length)), data.validTo !== void 0 && func0.call(data, "validTo") && (validate352(data.validTo, { instancePath: instancePath + "/validTo", parentData: data, parentDataProperty: "validTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate352.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate347.errors = vErrors, errors === 0;
}
validate347.evaluated = { props: { id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate356.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate356.errors = vErrors, errors === 0;
}
validate356.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate346.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate347(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.name !== void 0 && func0.call(data, "name") && (validate356(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate346.errors = vErrors, errors === 0;
}
validate346.evaluated = { props: { name: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate361.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.list === void 0 || !func0.call(data, "list")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "list" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.list !== void 0 && func0.call(data, "list") && (validate56(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.code !== void 0 && func0.call(data, "code") && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate361.errors = vErrors, errors === 0;
}
validate361.evaluated = { props: { list: !0, code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate359.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate347(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.authority !== void 0 && func0.call(data, "authority") && (validate361(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate361.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate356(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate356(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate359.errors = vErrors, errors === 0;
}
validate359.evaluated = { props: { authority: !0, name: !0, note: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate368.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate347(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.label !== void 0 && func0.call(data, "label") && (validate356(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate356(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate368.errors = vErrors, errors === 0;
}
validate368.evaluated = { props: { label: !0, note: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate374.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || key0 === "name" || key0 === "type" || key0 === "sector" || key0 === "sameAs" || key0 === "notSameAs" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate60(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.sector !== void 0 && func0.call(data, "sector") && (validate107(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs") && (validate107(data.sameAs, { instancePath: instancePath + "/sameAs", parentData: data, parentDataProperty: "sameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.notSameAs !== void 0 && func0.call(data, "notSameAs") && (validate107(data.notSameAs, { instancePath: instancePath + "/notSameAs", parentData: data, parentDataProperty: "notSameAs", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate374.errors = vErrors, errors === 0;
}
validate374.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate389.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate389.errors = vErrors, errors === 0;
}
validate389.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate373.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate374(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate374.errors), errors = vErrors.length), validate347(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role !== void 0 && func0.call(data, "role") && (validate356(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.input !== void 0 && func0.call(data, "input") && (validate356(data.input, { instancePath: instancePath + "/input", parentData: data, parentDataProperty: "input", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.mandate !== void 0 && func0.call(data, "mandate") && (validate356(data.mandate, { instancePath: instancePath + "/mandate", parentData: data, parentDataProperty: "mandate", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.contact !== void 0 && func0.call(data, "contact") && (validate356(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.sameAs !== void 0 && func0.call(data, "sameAs")) {
      let data4 = data.sameAs;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate389(data4[i0], { instancePath: instancePath + "/sameAs/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate389.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate373.errors = vErrors, errors === 0;
}
validate373.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate395.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate347(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate356(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.source !== void 0 && func0.call(data, "source") && (validate356(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data2 = data.link;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate395.errors = vErrors, errors === 0;
}
validate395.evaluated = { props: { text: !0, source: !0, link: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate405.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate405.errors = vErrors, errors === 0;
}
validate405.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate404.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number !== void 0 && func0.call(data, "number")) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err0 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.unit !== void 0 && func0.call(data, "unit") && (validate405(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate405.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate404.errors = vErrors, errors === 0;
}
validate404.evaluated = { props: { number: !0, unit: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate400.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate347(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.text !== void 0 && func0.call(data, "text") && (validate356(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate348(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate348.errors), errors = vErrors.length)), data.amount !== void 0 && func0.call(data, "amount") && (validate404(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate404.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate400.errors = vErrors, errors === 0;
}
validate400.evaluated = { props: { text: !0, organisation: !0, amount: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate409.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate347(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && func0.call(data, "name") && (validate356(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate356(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data2 = data.link;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate409.errors = vErrors, errors === 0;
}
validate409.evaluated = { props: { name: !0, text: !0, link: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate414.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate347(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate347.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && func0.call(data, "name") && (validate356(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.purpose !== void 0 && func0.call(data, "purpose") && (validate356(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.meets !== void 0 && func0.call(data, "meets") && (validate356(data.meets, { instancePath: instancePath + "/meets", parentData: data, parentDataProperty: "meets", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data3 = data.organisations;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate389(data3[i0], { instancePath: instancePath + "/organisations/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate389.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate414.errors = vErrors, errors === 0;
}
validate414.evaluated = { props: { name: !0, purpose: !0, meets: !0, organisations: !0, id: !0, position: !0, validFrom: !0, validTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate427.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0 || !func0.call(data, "row")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document !== void 0 && func0.call(data, "document") && (validate75(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.row !== void 0 && func0.call(data, "row")) {
      let data1 = data.row;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err2 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate427.errors = vErrors, errors === 0;
}
validate427.evaluated = { props: { document: !0, row: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate421.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate348(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate348.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate350(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate350.errors), errors = vErrors.length)), data.sort !== void 0 && func0.call(data, "sort") && (validate405(data.sort, { instancePath: instancePath + "/sort", parentData: data, parentDataProperty: "sort", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate405.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate356(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate356.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate352(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate352.errors), errors = vErrors.length)), data.origin !== void 0 && func0.call(data, "origin") && (validate427(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate427.errors), errors = vErrors.length)), data.earlier !== void 0 && func0.call(data, "earlier")) {
      let data6 = data.earlier;
      if (typeof data6 == "string") {
        if (func64(data6) < 1) {
          const err1 = { instancePath: instancePath + "/earlier", schemaPath: "#/properties/earlier/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/earlier", schemaPath: "#/properties/earlier/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate421.errors = vErrors, errors === 0;
}
validate421.evaluated = { props: { id: !0, position: !0, sort: !0, text: !0, date: !0, origin: !0, earlier: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate327.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate328(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate328.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formerNames !== void 0 && func0.call(data, "formerNames")) {
      let data0 = data.formerNames;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate346(data0[i0], { instancePath: instancePath + "/formerNames/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate346.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/formerNames", schemaPath: "#/properties/formerNames/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.authorities !== void 0 && func0.call(data, "authorities")) {
      let data2 = data.authorities;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate359(data2[i1], { instancePath: instancePath + "/authorities/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate359.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.regions !== void 0 && func0.call(data, "regions")) {
      let data4 = data.regions;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate368(data4[i2], { instancePath: instancePath + "/regions/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate368.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data6 = data.organisations;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate373(data6[i3], { instancePath: instancePath + "/organisations/" + i3, parentData: data6, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate373.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mandates !== void 0 && func0.call(data, "mandates")) {
      let data8 = data.mandates;
      if (Array.isArray(data8)) {
        const len4 = data8.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate395(data8[i4], { instancePath: instancePath + "/mandates/" + i4, parentData: data8, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate395.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mandates", schemaPath: "#/properties/mandates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.resources !== void 0 && func0.call(data, "resources")) {
      let data10 = data.resources;
      if (Array.isArray(data10)) {
        const len5 = data10.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate400(data10[i5], { instancePath: instancePath + "/resources/" + i5, parentData: data10, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate400.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.networks !== void 0 && func0.call(data, "networks")) {
      let data12 = data.networks;
      if (Array.isArray(data12)) {
        const len6 = data12.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate409(data12[i6], { instancePath: instancePath + "/networks/" + i6, parentData: data12, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate409.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/networks", schemaPath: "#/properties/networks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.forums !== void 0 && func0.call(data, "forums")) {
      let data14 = data.forums;
      if (Array.isArray(data14)) {
        const len7 = data14.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate414(data14[i7], { instancePath: instancePath + "/forums/" + i7, parentData: data14, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate414.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/forums", schemaPath: "#/properties/forums/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.statements !== void 0 && func0.call(data, "statements")) {
      let data16 = data.statements;
      if (Array.isArray(data16)) {
        const len8 = data16.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate421(data16[i8], { instancePath: instancePath + "/statements/" + i8, parentData: data16, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate421.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/statements", schemaPath: "#/properties/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate327.errors = vErrors, errors === 0;
}
validate327.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate318(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate318.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "group") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate327(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate327.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate317.errors = vErrors, errors === 0;
}
validate317.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateMeeting = validate433;
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate434.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate434.errors = vErrors, errors === 0;
}
validate434.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate444.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template") && (validate136(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate136.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data13 = data.contributors;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate141(data13[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate141.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data15 = data.organisations;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate152(data15[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate152.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data17 = data.comments;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate162(data17[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate162.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data21 = data.own;
      if (Array.isArray(data21)) {
        const len6 = data21.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate174(data21[i6], { instancePath: instancePath + "/own/" + i6, parentData: data21, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate174.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data23 = data.open;
      if (Array.isArray(data23)) {
        const len7 = data23.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate178(data23[i7], { instancePath: instancePath + "/open/" + i7, parentData: data23, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate178.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate444.errors = vErrors, errors === 0;
}
validate444.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate462.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern34.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate462.errors = vErrors, errors === 0;
}
validate462.evaluated = { dynamicProps: !1, dynamicItems: !1 };
const pattern42 = new RegExp("^[0-2][0-9]:[0-5][0-9]", "u");
function validate464(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate464.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 5) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 5) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern42.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-2][0-9]:[0-5][0-9]" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate464.errors = vErrors, errors === 0;
}
validate464.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate467.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate467.errors = vErrors, errors === 0;
}
validate467.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate469(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate469.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 45) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 45) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 45 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate469.errors = vErrors, errors === 0;
}
validate469.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate472.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate472.errors = vErrors, errors === 0;
}
validate472.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate474(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate474.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate474.errors = vErrors, errors === 0;
}
validate474.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate477(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate477.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate477.errors = vErrors, errors === 0;
}
validate477.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate471.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate472(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate472.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate474(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate474.errors), errors = vErrors.length)), data.organisation !== void 0 && func0.call(data, "organisation") && (validate472(data.organisation, { instancePath: instancePath + "/organisation", parentData: data, parentDataProperty: "organisation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate472.errors), errors = vErrors.length)), data.role !== void 0 && func0.call(data, "role") && (validate477(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate477.errors), errors = vErrors.length)), data.task !== void 0 && func0.call(data, "task") && (validate467(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.attendance !== void 0 && func0.call(data, "attendance") && (validate477(data.attendance, { instancePath: instancePath + "/attendance", parentData: data, parentDataProperty: "attendance", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate477.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate471.errors = vErrors, errors === 0;
}
validate471.evaluated = { props: { id: !0, position: !0, organisation: !0, role: !0, task: !0, attendance: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate486.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate486.errors = vErrors, errors === 0;
}
validate486.evaluated = { props: { uri: !0, version: !0, digest: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate482.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate472(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate472.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate474(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate474.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate467(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.minutes !== void 0 && func0.call(data, "minutes")) {
      let data3 = data.minutes;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err1 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1440 || isNaN(data3)) {
          const err2 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err3 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    data.template !== void 0 && func0.call(data, "template") && (validate486(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate486.errors), errors = vErrors.length)), data.purpose !== void 0 && func0.call(data, "purpose") && (validate467(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.notes !== void 0 && func0.call(data, "notes") && (validate467(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.outcome !== void 0 && func0.call(data, "outcome") && (validate467(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate482.errors = vErrors, errors === 0;
}
validate482.evaluated = { props: { id: !0, position: !0, title: !0, minutes: !0, template: !0, purpose: !0, notes: !0, outcome: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate500(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate500.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate500.errors = vErrors, errors === 0;
}
validate500.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate495.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate472(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate472.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate474(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate474.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate477(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate477.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate467(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.before !== void 0 && func0.call(data, "before") && (validate500(data.before, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate500.errors), errors = vErrors.length)), data.after !== void 0 && func0.call(data, "after") && (validate500(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate500.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate495.errors = vErrors, errors === 0;
}
validate495.evaluated = { props: { id: !0, position: !0, kind: !0, title: !0, before: !0, after: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate510(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate510.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate510.errors = vErrors, errors === 0;
}
validate510.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate508(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate508.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0 || !func0.call(data, "document")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target === void 0 || !func0.call(data, "target")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.document !== void 0 && func0.call(data, "document") && (validate469(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate469.errors), errors = vErrors.length)), data.target !== void 0 && func0.call(data, "target") && (validate510(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate510.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate508.errors = vErrors, errors === 0;
}
validate508.evaluated = { props: { document: !0, target: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate513.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func64(data) > 256) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func64(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate513.errors = vErrors, errors === 0;
}
validate513.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate515(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate515.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern10.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 17) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 17 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern11.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate515.errors = vErrors, errors === 0;
}
validate515.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate518.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate518.errors = vErrors, errors === 0;
}
validate518.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate504(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate504.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate472(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate472.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate474(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate474.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate467(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.about !== void 0 && func0.call(data, "about") && (validate508(data.about, { instancePath: instancePath + "/about", parentData: data, parentDataProperty: "about", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate508.errors), errors = vErrors.length)), data.decidedBy !== void 0 && func0.call(data, "decidedBy") && (validate513(data.decidedBy, { instancePath: instancePath + "/decidedBy", parentData: data, parentDataProperty: "decidedBy", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate513.errors), errors = vErrors.length)), data.at !== void 0 && func0.call(data, "at") && (validate515(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate515.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate467(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.basis !== void 0 && func0.call(data, "basis")) {
      let data7 = data.basis;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate518(data7[i0], { instancePath: instancePath + "/basis/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate518.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate504.errors = vErrors, errors === 0;
}
validate504.evaluated = { props: { id: !0, position: !0, text: !0, about: !0, decidedBy: !0, at: !0, reason: !0, basis: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate524(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate524.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate472(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate472.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate474(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate474.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate462(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate462.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate464(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate464.errors), errors = vErrors.length)), data.place !== void 0 && func0.call(data, "place") && (validate467(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate467(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate524.errors = vErrors, errors === 0;
}
validate524.evaluated = { props: { id: !0, position: !0, date: !0, start: !0, place: !0, text: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate443.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate444(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate444.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date !== void 0 && func0.call(data, "date") && (validate462(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate462.errors), errors = vErrors.length)), data.start !== void 0 && func0.call(data, "start") && (validate464(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate464.errors), errors = vErrors.length)), data.end !== void 0 && func0.call(data, "end") && (validate464(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate464.errors), errors = vErrors.length)), data.place !== void 0 && func0.call(data, "place") && (validate467(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate467.errors), errors = vErrors.length)), data.link !== void 0 && func0.call(data, "link")) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func64(data4) < 1) {
          const err0 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.groupDocument !== void 0 && func0.call(data, "groupDocument") && (validate469(data.groupDocument, { instancePath: instancePath + "/groupDocument", parentData: data, parentDataProperty: "groupDocument", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate469.errors), errors = vErrors.length)), data.participants !== void 0 && func0.call(data, "participants")) {
      let data6 = data.participants;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate471(data6[i0], { instancePath: instancePath + "/participants/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate471.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.agenda !== void 0 && func0.call(data, "agenda")) {
      let data8 = data.agenda;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate482(data8[i1], { instancePath: instancePath + "/agenda/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate482.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/agenda", schemaPath: "#/properties/agenda/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.documents !== void 0 && func0.call(data, "documents")) {
      let data10 = data.documents;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate495(data10[i2], { instancePath: instancePath + "/documents/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate495.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.decisions !== void 0 && func0.call(data, "decisions")) {
      let data12 = data.decisions;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate504(data12[i3], { instancePath: instancePath + "/decisions/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate504.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.nextMeetings !== void 0 && func0.call(data, "nextMeetings")) {
      let data14 = data.nextMeetings;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate524(data14[i4], { instancePath: instancePath + "/nextMeetings/" + i4, parentData: data14, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate524.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/nextMeetings", schemaPath: "#/properties/nextMeetings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate443.errors = vErrors, errors === 0;
}
validate443.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate433.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate434(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate434.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "meeting") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "meeting" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate443(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate443.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate433.errors = vErrors, errors === 0;
}
validate433.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validatePackage = validate533;
function validate534(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate534.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate534.errors = vErrors, errors === 0;
}
validate534.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate543(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate543.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template") && (validate136(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate136.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data13 = data.contributors;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate141(data13[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate141.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data15 = data.organisations;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate152(data15[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate152.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data17 = data.comments;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate162(data17[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate162.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data21 = data.own;
      if (Array.isArray(data21)) {
        const len6 = data21.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate174(data21[i6], { instancePath: instancePath + "/own/" + i6, parentData: data21, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate174.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data23 = data.open;
      if (Array.isArray(data23)) {
        const len7 = data23.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate178(data23[i7], { instancePath: instancePath + "/open/" + i7, parentData: data23, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate178.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate543.errors = vErrors, errors === 0;
}
validate543.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate562.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specVersion === void 0 || !func0.call(data, "specVersion")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$schema !== void 0 && func0.call(data, "$schema") && (validate56(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.specVersion !== void 0 && func0.call(data, "specVersion") && (validate58(data.specVersion, { instancePath: instancePath + "/specVersion", parentData: data, parentDataProperty: "specVersion", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate58.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate60(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.digest !== void 0 && func0.call(data, "digest") && (validate62(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate62.errors), errors = vErrors.length)), data.provenance !== void 0 && func0.call(data, "provenance")) {
      let data4 = data.provenance;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data4[i0], { instancePath: instancePath + "/provenance/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate64.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/provenance", schemaPath: "#/properties/provenance/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.mustUnderstand !== void 0 && func0.call(data, "mustUnderstand")) {
      let data6 = data.mustUnderstand;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate56(data6[i1], { instancePath: instancePath + "/mustUnderstand/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/mustUnderstand", schemaPath: "#/properties/mustUnderstand/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      let data8 = data.extensions;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (const key0 of Object.keys(data8)) {
          const _errs13 = errors;
          validate56(key0, { instancePath: instancePath + "/extensions", parentData: data8, parentDataProperty: "extensions", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length);
          var valid5 = _errs13 === errors;
          if (!valid5) {
            const err5 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        const err6 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate562.errors = vErrors, errors === 0;
}
validate562.evaluated = { props: { $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate561(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate561.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate562(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate562.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      const _errs6 = errors, _errs7 = errors;
      if (data1 !== "package") {
        const err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var valid2 = _errs7 === errors;
      if (valid2) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/not", keyword: "not", params: {} };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate561.errors = vErrors, errors === 0;
}
validate561.evaluated = { props: { id: !0, kind: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate573.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate573.errors = vErrors, errors === 0;
}
validate573.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate575(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate575.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 50) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 50) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 50 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (!pattern9.test(data)) {
      const err5 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256-" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate575.errors = vErrors, errors === 0;
}
validate575.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate572.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.digest === void 0 || !func0.call(data, "digest")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.whole === void 0 || !func0.call(data, "whole")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "whole" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind") && (validate573(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate573.errors), errors = vErrors.length)), data.id !== void 0 && func0.call(data, "id")) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (func64(data1) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data2 = data.version;
      if (typeof data2 == "string") {
        if (func64(data2) < 1) {
          const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.digest !== void 0 && func0.call(data, "digest") && (validate575(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate575.errors), errors = vErrors.length)), data.whole !== void 0 && func0.call(data, "whole") && (validate575(data.whole, { instancePath: instancePath + "/whole", parentData: data, parentDataProperty: "whole", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate575.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate572.errors = vErrors, errors === 0;
}
validate572.evaluated = { props: { kind: !0, id: !0, version: !0, digest: !0, whole: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate533.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate534(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate534.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0 || !func0.call(data, "files")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "package") {
      const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "package" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.content !== void 0 && func0.call(data, "content") && (validate543(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate543.errors), errors = vErrors.length)), data.files !== void 0 && func0.call(data, "files")) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate561(data2[i0], { instancePath: instancePath + "/files/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate561.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.manifest !== void 0 && func0.call(data, "manifest")) {
      let data4 = data.manifest;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate572(data4[i1], { instancePath: instancePath + "/manifest/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate572.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate533.errors = vErrors, errors === 0;
}
validate533.evaluated = { props: { kind: !0, content: !0, files: !0, manifest: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateWorksheet = validate579;
function validate580(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate580.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && func0.call(data, "id") && (validate75(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate75.errors), errors = vErrors.length)), data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate77.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.snapshots !== void 0 && func0.call(data, "snapshots")) {
      let data3 = data.snapshots;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate90(data3[i1], { instancePath: instancePath + "/snapshots/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate90.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.names !== void 0 && func0.call(data, "names")) {
      let data5 = data.names;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate99(data5[i2], { instancePath: instancePath + "/names/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.erased !== void 0 && func0.call(data, "erased")) {
      let data7 = data.erased;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate78(data7[i3], { instancePath: instancePath + "/erased/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate78.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/erased", schemaPath: "#/properties/erased/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.holder !== void 0 && func0.call(data, "holder") && (validate68(data.holder, { instancePath: instancePath + "/holder", parentData: data, parentDataProperty: "holder", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate580.errors = vErrors, errors === 0;
}
validate580.evaluated = { props: { id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate590(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate590.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    if (data.title !== void 0 && func0.call(data, "title") && (validate113(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.status !== void 0 && func0.call(data, "status") && (validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.period !== void 0 && func0.call(data, "period")) {
      let data3 = data.period;
      if (typeof data3 == "string") {
        if (func64(data3) < 1) {
          const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group") && (validate113(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.regions !== void 0 && func0.call(data, "regions")) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate115(data5[i0], { instancePath: instancePath + "/regions/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.municipalities !== void 0 && func0.call(data, "municipalities")) {
      let data7 = data.municipalities;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate125(data7[i1], { instancePath: instancePath + "/municipalities/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate125.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/municipalities", schemaPath: "#/properties/municipalities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.authority !== void 0 && func0.call(data, "authority") && (validate131(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate131.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data10 = data.languages;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate115(data10[i2], { instancePath: instancePath + "/languages/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate115.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.template !== void 0 && func0.call(data, "template") && (validate136(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate136.errors), errors = vErrors.length)), data.contributors !== void 0 && func0.call(data, "contributors")) {
      let data13 = data.contributors;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate141(data13[i3], { instancePath: instancePath + "/contributors/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate141.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/contributors", schemaPath: "#/properties/contributors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organisations !== void 0 && func0.call(data, "organisations")) {
      let data15 = data.organisations;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate152(data15[i4], { instancePath: instancePath + "/organisations/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate152.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/organisations", schemaPath: "#/properties/organisations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.comments !== void 0 && func0.call(data, "comments")) {
      let data17 = data.comments;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate162(data17[i5], { instancePath: instancePath + "/comments/" + i5, parentData: data17, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate162.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rounds !== void 0 && func0.call(data, "rounds") && (validate107(data.rounds, { instancePath: instancePath + "/rounds", parentData: data, parentDataProperty: "rounds", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.approvals !== void 0 && func0.call(data, "approvals") && (validate107(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length)), data.own !== void 0 && func0.call(data, "own")) {
      let data21 = data.own;
      if (Array.isArray(data21)) {
        const len6 = data21.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate174(data21[i6], { instancePath: instancePath + "/own/" + i6, parentData: data21, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate174.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.open !== void 0 && func0.call(data, "open")) {
      let data23 = data.open;
      if (Array.isArray(data23)) {
        const len7 = data23.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate178(data23[i7], { instancePath: instancePath + "/open/" + i7, parentData: data23, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate178.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate590.errors = vErrors, errors === 0;
}
validate590.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate608(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate608.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      key0 === "id" || key0 === "position" || validate107(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate107.errors), errors = vErrors.length);
    data.id !== void 0 && func0.call(data, "id") && (validate109(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate109.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate608.errors = vErrors, errors === 0;
}
validate608.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate589(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate589.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate590(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate590.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.periods !== void 0 && func0.call(data, "periods")) {
      let data0 = data.periods;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate608(data0[i0], { instancePath: instancePath + "/periods/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate608.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate589.errors = vErrors, errors === 0;
}
validate589.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate579(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate579.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate580(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate580.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "worksheet") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "worksheet" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate589(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate589.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate579.errors = vErrors, errors === 0;
}
validate579.evaluated = { props: { kind: !0, content: !0, id: !0, entries: !0, snapshots: !0, names: !0, profile: !0, erased: !0, holder: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const validateWorksheetTemplate = validate614;
function validate615(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate615.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate55.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0 || !func0.call(data, "content")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate56(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate615.errors = vErrors, errors === 0;
}
validate615.evaluated = { props: { id: !0, version: !0, $schema: !0, specVersion: !0, kind: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate621(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate621.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors, _errs2 = errors, _errs3 = errors;
      if (typeof key0 == "string" && !pattern18.test(key0)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var valid1 = _errs3 === errors;
      if (valid1) {
        const err1 = { instancePath, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      if (typeof key0 == "string") {
        if (func64(key0) > 35) {
          const err2 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 35 }, propertyName: key0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func64(key0) < 2) {
          const err3 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 2 }, propertyName: key0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern19.test(key0)) {
          const err4 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z]" }, propertyName: key0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 == "string") {
        if (func64(data0) < 1) {
          const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate621.errors = vErrors, errors === 0;
}
validate621.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate624(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate624.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text !== void 0 && func0.call(data, "text") && (validate113(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length)), data.quotedLanguage !== void 0 && func0.call(data, "quotedLanguage")) {
      let data1 = data.quotedLanguage;
      if (typeof data1 == "string") {
        if (func64(data1) < 2) {
          const err0 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/minLength", keyword: "minLength", params: { limit: 2 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/quotedLanguage", schemaPath: "#/properties/quotedLanguage/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.quoted !== void 0 && func0.call(data, "quoted")) {
      let data2 = data.quoted;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 1) {
              const err2 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/quoted/" + i0, schemaPath: "#/properties/quoted/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/quoted", schemaPath: "#/properties/quoted/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.added !== void 0 && func0.call(data, "added")) {
      let data4 = data.added;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func64(data5) < 1) {
              const err5 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/added/" + i1, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate624.errors = vErrors, errors === 0;
}
validate624.evaluated = { props: { text: !0, quotedLanguage: !0, quoted: !0, added: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate627(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate627.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0 || !func0.call(data, "relation")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0 || !func0.call(data, "uri")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.relation !== void 0 && func0.call(data, "relation") && (validate60(data.relation, { instancePath: instancePath + "/relation", parentData: data, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate60.errors), errors = vErrors.length)), data.uri !== void 0 && func0.call(data, "uri") && (validate56(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate56.errors), errors = vErrors.length)), data.version !== void 0 && func0.call(data, "version") && (validate95(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate95.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate627.errors = vErrors, errors === 0;
}
validate627.evaluated = { props: { relation: !0, uri: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate633(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate633.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern26.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 64) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate633.errors = vErrors, errors === 0;
}
validate633.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate635(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate635.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern17.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 1) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate635.errors = vErrors, errors === 0;
}
validate635.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate637(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate637.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern7.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) > 128) {
      const err3 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (func64(data) < 1) {
      const err4 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate637.errors = vErrors, errors === 0;
}
validate637.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate646(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate646.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate633(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate635(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate635.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate621(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate621.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate646.errors = vErrors, errors === 0;
}
validate646.evaluated = { props: { id: !0, position: !0, title: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate652(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate652.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate238(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate238.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate111(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate111.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate113(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate113.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate652.errors = vErrors, errors === 0;
}
validate652.evaluated = { props: { id: !0, position: !0, label: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate658(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate658.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors, _errs2 = errors;
  if (errors === _errs2)
    if (typeof data == "string") {
      if (!pattern3.test(data)) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var valid0 = _errs2 === errors;
  if (valid0) {
    const err2 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "string") {
    if (func64(data) < 3) {
      const err3 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (!pattern4.test(data)) {
      const err4 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate658.errors = vErrors, errors === 0;
}
validate658.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate657(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate657.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.template === void 0 || !func0.call(data, "template")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.section === void 0 || !func0.call(data, "section")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "section" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.template !== void 0 && func0.call(data, "template") && (validate658(data.template, { instancePath: instancePath + "/template", parentData: data, parentDataProperty: "template", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate658.errors), errors = vErrors.length)), data.section !== void 0 && func0.call(data, "section") && (validate633(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length)), data.column !== void 0 && func0.call(data, "column") && (validate633(data.column, { instancePath: instancePath + "/column", parentData: data, parentDataProperty: "column", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate657.errors = vErrors, errors === 0;
}
validate657.evaluated = { props: { template: !0, section: !0, column: !0 }, dynamicProps: !1, dynamicItems: !1 };
const wrapper4 = { validate: validate640 };
function validate640(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate640.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate633(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate635(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate635.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate637(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate637.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate621(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate621.errors), errors = vErrors.length)), data.field !== void 0 && func0.call(data, "field") && (validate633(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length)), data.roles !== void 0 && func0.call(data, "roles")) {
      let data5 = data.roles;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate646(data5[i0], { instancePath: instancePath + "/roles/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate646.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.list !== void 0 && func0.call(data, "list") && (validate633(data.list, { instancePath: instancePath + "/list", parentData: data, parentDataProperty: "list", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length)), data.columns !== void 0 && func0.call(data, "columns")) {
      let data8 = data.columns;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper4.validate(data8[i1], { instancePath: instancePath + "/columns/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, wrapper4.validate.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.periods !== void 0 && func0.call(data, "periods") && typeof data.periods != "boolean") {
      const err4 = { instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.exampleLabels !== void 0 && func0.call(data, "exampleLabels")) {
      let data11 = data.exampleLabels;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate652(data11[i2], { instancePath: instancePath + "/exampleLabels/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate652.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/exampleLabels", schemaPath: "#/properties/exampleLabels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.refersTo !== void 0 && func0.call(data, "refersTo") && (validate657(data.refersTo, { instancePath: instancePath + "/refersTo", parentData: data, parentDataProperty: "refersTo", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate657.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate640.errors = vErrors, errors === 0;
}
validate640.evaluated = { props: { id: !0, position: !0, type: !0, title: !0, field: !0, roles: !0, list: !0, columns: !0, periods: !0, exampleLabels: !0, refersTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate664(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate664.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && func0.call(data, "id") && (validate633(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate635(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate635.errors), errors = vErrors.length)), data.label !== void 0 && func0.call(data, "label") && (validate621(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate621.errors), errors = vErrors.length)), data.replacesItem !== void 0 && func0.call(data, "replacesItem") && (validate633(data.replacesItem, { instancePath: instancePath + "/replacesItem", parentData: data, parentDataProperty: "replacesItem", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate664.errors = vErrors, errors === 0;
}
validate664.evaluated = { props: { id: !0, position: !0, label: !0, replacesItem: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate632.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && func0.call(data, "id") && (validate633(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate633.errors), errors = vErrors.length)), data.position !== void 0 && func0.call(data, "position") && (validate635(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate635.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate637(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate637.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate621(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate621.errors), errors = vErrors.length)), data.growable !== void 0 && func0.call(data, "growable") && typeof data.growable != "boolean") {
      const err2 = { instancePath: instancePath + "/growable", schemaPath: "#/properties/growable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.blankRows !== void 0 && func0.call(data, "blankRows")) {
      let data5 = data.blankRows;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err3 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 100 || isNaN(data5)) {
          const err4 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err5 = { instancePath: instancePath + "/blankRows", schemaPath: "#/properties/blankRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.columns !== void 0 && func0.call(data, "columns")) {
      let data6 = data.columns;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate640(data6[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate640.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.rows !== void 0 && func0.call(data, "rows")) {
      let data8 = data.rows;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate664(data8[i1], { instancePath: instancePath + "/rows/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate664.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate632.errors = vErrors, errors === 0;
}
validate632.evaluated = { props: { id: !0, position: !0, type: !0, title: !0, growable: !0, blankRows: !0, columns: !0, rows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate620(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate620.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languages === void 0 || !func0.call(data, "languages")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sections === void 0 || !func0.call(data, "sections")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sections" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.series !== void 0 && func0.call(data, "series") && (validate621(data.series, { instancePath: instancePath + "/series", parentData: data, parentDataProperty: "series", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate621.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate621(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate621.errors), errors = vErrors.length)), data.languages !== void 0 && func0.call(data, "languages")) {
      let data2 = data.languages;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func64(data3) < 2) {
              const err4 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/minLength", keyword: "minLength", params: { limit: 2 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source") && (validate624(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate624.errors), errors = vErrors.length)), data.derivedFrom !== void 0 && func0.call(data, "derivedFrom")) {
      let data5 = data.derivedFrom;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate627(data5[i1], { instancePath: instancePath + "/derivedFrom/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate627.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections")) {
      let data7 = data.sections;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err8 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate632(data7[i2], { instancePath: instancePath + "/sections/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate632.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate620.errors = vErrors, errors === 0;
}
validate620.evaluated = { props: { series: !0, title: !0, languages: !0, source: !0, derivedFrom: !0, sections: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate614(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate614.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate615(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate615.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0 && func0.call(data, "kind") && data.kind !== "worksheet-template") {
      const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "worksheet-template" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.content !== void 0 && func0.call(data, "content") && (validate620(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = together(vErrors, validate620.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate614.errors = vErrors, errors === 0;
}
validate614.evaluated = { props: { kind: !0, content: !0, id: !0, version: !0, $schema: !0, specVersion: !0, digest: !0, provenance: !0, mustUnderstand: !0, extensions: !0 }, dynamicProps: !1, dynamicItems: !1 };
const byKind = { assessment: validateAssessment, "assessment-framework": validateAssessmentFramework, "code-list": validateCodeList, group: validateGroup, meeting: validateMeeting, package: validatePackage, worksheet: validateWorksheet, "worksheet-template": validateWorksheetTemplate };
function validatorFor(kind) {
  return Object.hasOwn(byKind, kind) ? byKind[kind] : void 0;
}
function codePoints(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
function together(found, more) {
  if (found === null) return more;
  for (const error of more) found.push(error);
  return found;
}
export {
  validateAssessment,
  validateAssessmentFramework,
  validateCodeList,
  validateGroup,
  validateMeeting,
  validatePackage,
  validateWorksheet,
  validateWorksheetTemplate,
  validatorFor
};
