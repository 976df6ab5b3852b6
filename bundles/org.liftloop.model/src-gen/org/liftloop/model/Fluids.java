/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fluids</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Produced fluids, levels and pressures of a well.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.Fluids#getOilDensityKgM3 <em>Oil Density Kg M3</em>}</li>
 *   <li>{@link org.liftloop.model.Fluids#getWaterDensityKgM3 <em>Water Density Kg M3</em>}</li>
 *   <li>{@link org.liftloop.model.Fluids#getWaterCut <em>Water Cut</em>}</li>
 *   <li>{@link org.liftloop.model.Fluids#getViscosityPaS <em>Viscosity Pa S</em>}</li>
 *   <li>{@link org.liftloop.model.Fluids#getTubingHeadPressurePa <em>Tubing Head Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.Fluids#getCasingHeadPressurePa <em>Casing Head Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.Fluids#getFluidLevelM <em>Fluid Level M</em>}</li>
 *   <li>{@link org.liftloop.model.Fluids#getPumpIntakePressurePa <em>Pump Intake Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.Fluids#getFormationVolumeFactor <em>Formation Volume Factor</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getFluids()
 * @model
 * @generated
 */
public interface Fluids extends EObject {
	/**
	 * Returns the value of the '<em><b>Oil Density Kg M3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Density of the oil. Unit: kg/m³. Range: ≥ 500 and ≤ 1100. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oil Density Kg M3</em>' attribute.
	 * @see #setOilDensityKgM3(Double)
	 * @see org.liftloop.model.ModelPackage#getFluids_OilDensityKgM3()
	 * @model annotation="http://liftloop.org/model/feature label='oil density' kind='DENSITY' minimum='500' maximum='1100'"
	 * @generated
	 */
	Double getOilDensityKgM3();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getOilDensityKgM3 <em>Oil Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oil Density Kg M3</em>' attribute.
	 * @see #getOilDensityKgM3()
	 * @generated
	 */
	void setOilDensityKgM3(Double value);

	/**
	 * Returns the value of the '<em><b>Water Density Kg M3</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Density of the produced water. Unit: kg/m³. Range: ≥ 900 and ≤ 1400. Default: 1000.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Water Density Kg M3</em>' attribute.
	 * @see #setWaterDensityKgM3(double)
	 * @see org.liftloop.model.ModelPackage#getFluids_WaterDensityKgM3()
	 * @model default="1000"
	 *        annotation="http://liftloop.org/model/feature label='water density' kind='DENSITY' minimum='900' maximum='1400'"
	 * @generated
	 */
	double getWaterDensityKgM3();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getWaterDensityKgM3 <em>Water Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Water Density Kg M3</em>' attribute.
	 * @see #getWaterDensityKgM3()
	 * @generated
	 */
	void setWaterDensityKgM3(double value);

	/**
	 * Returns the value of the '<em><b>Water Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Water cut: volume of water in the produced liquid. Unit: dimensionless. Range: ≥ 0 and ≤ 1. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Water Cut</em>' attribute.
	 * @see #setWaterCut(Double)
	 * @see org.liftloop.model.ModelPackage#getFluids_WaterCut()
	 * @model annotation="http://liftloop.org/model/feature label='water cut' kind='FRACTION' minimum='0' maximum='1'"
	 * @generated
	 */
	Double getWaterCut();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getWaterCut <em>Water Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Water Cut</em>' attribute.
	 * @see #getWaterCut()
	 * @generated
	 */
	void setWaterCut(Double value);

	/**
	 * Returns the value of the '<em><b>Viscosity Pa S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dynamic viscosity of the liquid around the rods. Unit: Pa·s. Range: > 0 and ≤ 100. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Viscosity Pa S</em>' attribute.
	 * @see #setViscosityPaS(Double)
	 * @see org.liftloop.model.ModelPackage#getFluids_ViscosityPaS()
	 * @model annotation="http://liftloop.org/model/feature label='viscosity' kind='VISCOSITY' minimumExclusive='0' maximum='100'"
	 * @generated
	 */
	Double getViscosityPaS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getViscosityPaS <em>Viscosity Pa S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Viscosity Pa S</em>' attribute.
	 * @see #getViscosityPaS()
	 * @generated
	 */
	void setViscosityPaS(Double value);

	/**
	 * Returns the value of the '<em><b>Tubing Head Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tubing head pressure above atmosphere. Unit: Pa. Range: ≥ 0 and ≤ 1e8. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tubing Head Pressure Pa</em>' attribute.
	 * @see #setTubingHeadPressurePa(Double)
	 * @see org.liftloop.model.ModelPackage#getFluids_TubingHeadPressurePa()
	 * @model annotation="http://liftloop.org/model/feature label='tubing head pressure' kind='PRESSURE' minimum='0' maximum='1e8'"
	 * @generated
	 */
	Double getTubingHeadPressurePa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getTubingHeadPressurePa <em>Tubing Head Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tubing Head Pressure Pa</em>' attribute.
	 * @see #getTubingHeadPressurePa()
	 * @generated
	 */
	void setTubingHeadPressurePa(Double value);

	/**
	 * Returns the value of the '<em><b>Casing Head Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Casing head pressure above atmosphere. Unit: Pa. Range: ≥ 0 and ≤ 1e8. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Casing Head Pressure Pa</em>' attribute.
	 * @see #setCasingHeadPressurePa(Double)
	 * @see org.liftloop.model.ModelPackage#getFluids_CasingHeadPressurePa()
	 * @model annotation="http://liftloop.org/model/feature label='casing head pressure' kind='PRESSURE' minimum='0' maximum='1e8'"
	 * @generated
	 */
	Double getCasingHeadPressurePa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getCasingHeadPressurePa <em>Casing Head Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Casing Head Pressure Pa</em>' attribute.
	 * @see #getCasingHeadPressurePa()
	 * @generated
	 */
	void setCasingHeadPressurePa(Double value);

	/**
	 * Returns the value of the '<em><b>Fluid Level M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depth of the liquid level in the annulus below the surface. Unit: m. Range: ≥ 0 and ≤ 10000. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fluid Level M</em>' attribute.
	 * @see #setFluidLevelM(Double)
	 * @see org.liftloop.model.ModelPackage#getFluids_FluidLevelM()
	 * @model annotation="http://liftloop.org/model/feature label='fluid level depth' kind='LENGTH' minimum='0' maximum='10000'"
	 * @generated
	 */
	Double getFluidLevelM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getFluidLevelM <em>Fluid Level M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fluid Level M</em>' attribute.
	 * @see #getFluidLevelM()
	 * @generated
	 */
	void setFluidLevelM(Double value);

	/**
	 * Returns the value of the '<em><b>Pump Intake Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressure at the pump intake above atmosphere, where measured. Unit: Pa. Range: ≥ 0 and ≤ 1e8. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pump Intake Pressure Pa</em>' attribute.
	 * @see #setPumpIntakePressurePa(Double)
	 * @see org.liftloop.model.ModelPackage#getFluids_PumpIntakePressurePa()
	 * @model annotation="http://liftloop.org/model/feature label='pump intake pressure' kind='PRESSURE' minimum='0' maximum='1e8'"
	 * @generated
	 */
	Double getPumpIntakePressurePa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getPumpIntakePressurePa <em>Pump Intake Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pump Intake Pressure Pa</em>' attribute.
	 * @see #getPumpIntakePressurePa()
	 * @generated
	 */
	void setPumpIntakePressurePa(Double value);

	/**
	 * Returns the value of the '<em><b>Formation Volume Factor</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume at pump conditions of a unit volume of stock-tank liquid. Unit: dimensionless. Range: ≥ 1 and ≤ 3. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formation Volume Factor</em>' attribute.
	 * @see #setFormationVolumeFactor(double)
	 * @see org.liftloop.model.ModelPackage#getFluids_FormationVolumeFactor()
	 * @model default="1"
	 *        annotation="http://liftloop.org/model/feature label='formation volume factor' kind='NUMBER' minimum='1' maximum='3'"
	 * @generated
	 */
	double getFormationVolumeFactor();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Fluids#getFormationVolumeFactor <em>Formation Volume Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formation Volume Factor</em>' attribute.
	 * @see #getFormationVolumeFactor()
	 * @generated
	 */
	void setFormationVolumeFactor(double value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Density of oil and water mixed in the ratio of the water cut. Unit: kg/m³. Null when a density or the water cut that it takes is not known; free gas is not counted.
	 * <!-- end-model-doc -->
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='if (waterCut == null || (oilDensityKgM3 == null &amp;&amp; waterCut != 1))\n{\n\treturn null;\n}\ndouble waterPart = waterCut * waterDensityKgM3;\nreturn waterCut == 1 ? waterPart : waterPart + (1 - waterCut) * oilDensityKgM3;'"
	 * @generated
	 */
	Double mixtureDensityKgM3();

} // Fluids
